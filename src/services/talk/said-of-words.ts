import type { Situation, WordTraits } from '../../domain/messages/route-of-words.ts';
import { parseReference } from '../../domain/request/reference.ts';
import { isDoubtfulAnswer, isNoAnswer } from '../../domain/talk/no-answer.ts';
import { announcesMatter } from '../../domain/talk/question-in-words.ts';
import { sayingsOf } from '../../domain/talk/sayings.ts';
import { isExcuse } from '../../domain/talk/sentences/excuse.ts';
import { answerToOffer } from '../../domain/talk/sentences/offer.ts';
import { asksOfDay, isPoke } from '../../domain/talk/sentences/pokes.ts';
import { isNoted, smallTalk } from '../../domain/talk/small-talk.ts';
import { asksStatus } from '../../domain/talk/status-question.ts';
import { tellingIn } from '../../domain/talk/told-about-request.ts';
import { isHeldLately } from './tellable.ts';

/** What the words say, in the situation in which they are said. */
export function saidIn(situation: Situation, words: string): WordTraits['says'] {
  const isAsked = situation.asked.length > 0;
  // «Ок», “is this the answer?”, «да»: asked once more, since only its button sends it.
  if (isAsked && isHeldLately(situation) && answerToOffer(words) !== undefined) return 'noted';
  // «Да» to «Как пишется имя?»: perhaps pressed by mistake, and no name.
  if (isAsked && situation.wantsMore === true && saysYes(words)) return 'noted';
  // «У меня вопрос» tells the operators nothing yet.
  if (situation.prompt === 'contact' && announcesMatter(words)) return 'greeting';
  return poked(situation, words) ?? saidBy(words, isAsked);
}

/** «И?» of whoever waits: the card; while the desk waits: its question again. In a form, and beside the desk's words, it is for these. */
function poked({ asked, form, written, tellable }: Situation, words: string): WordTraits['says'] | undefined {
  if (!isPoke(words) || tellable?.keep !== undefined) return undefined;
  if (asked.length > 0) return asksOfDay(words) ? undefined : 'greeting';
  // Why it was refused is told by the card of that very request.
  if (tellable?.['why-refused'] !== undefined && tellingIn(words).includes('why-refused')) return undefined;
  return form === undefined && written === undefined ? 'status' : undefined;
}

/** `isAsked`: a reference alone is no answer to the desk, who knows it. */
function saidBy(words: string, isAsked: boolean): WordTraits['says'] {
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words)) return isAsked ? 'greeting' : 'words';
  const polite = smallTalk(words);
  if (polite) return polite;
  if (asksStatus(words) || (isAsked && parseReference(words) !== undefined)) return 'status';
  if (!isAsked) return 'words';
  // Nothing of it is for the desk: the question is shown again, as after a greeting.
  if (isExcuse(words)) return 'greeting';
  if (isNoted(words)) return 'noted';
  if (isNoAnswer(words)) return 'no-answer';
  return isDoubtfulAnswer(words) ? 'doubtful' : 'words';
}

const saysYes = (words: string) => sayingsOf(words).some(({ kind, slip }) => kind === 'yes' && !slip);
