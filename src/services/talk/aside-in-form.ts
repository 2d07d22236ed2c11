import { hearAtCode } from '../../domain/form/hearing/at-code.ts';
import type { FoundPages } from '../../domain/guide/guide-search.ts';
import type { Notice } from '../../domain/messages/notice.ts';
import type { Situation } from '../../domain/messages/route-of-words.ts';
import { asksOwnData } from '../../domain/talk/question-in-words.ts';
import { worryIn } from '../../domain/talk/sentences/asked-page.ts';
import { asksWhoAnswers } from '../../domain/talk/sentences/who-answers.ts';
import { asksHowLong, asksStatus } from '../../domain/talk/status-question.ts';
import type { Tx } from '../../storage/database/transact.ts';
import type { ServiceDeps } from '../turn.ts';
import { isAskedBesideForm } from './situation.ts';

/** The answer to what is asked in the midst of the form, after which its question comes again; undefined: nothing is asked. */
export function asideOf(
  deps: ServiceDeps,
  tx: Tx,
  chatId: number,
  { form, prompt, hasRequests }: Situation,
  words: string,
  { pages, answer, isSure }: FoundPages,
): Notice | undefined {
  // «Пришлите код ещё раз» is said to the bot where it waits for one, and is no fraud's call.
  const isToForm = form === 'code' && hearAtCode(words) !== undefined;
  const isFree = form !== undefined && prompt === undefined && !isToForm;
  const worry = isFree ? worryIn(words) : undefined;
  if (worry) return { template: 'plain', text: worry };
  // «Звонят якобы от вас, просят код»: no question of the form is answered so.
  // «Не понимаю, что делать» is asked of the question that is open.
  if (isFree && isSure && answer && answer !== 'here')
    return { template: 'guide', page: answer, unasked: true };
  if (isFree && asksWhoAnswers(words)) return { template: 'who-answers' };
  const isOfData = isFree && asksOwnData(words) === 'use';
  if (isOfData && isAskedBesideForm(deps, tx, chatId, words, deps.now())) return { template: 'privacy' };
  if (pages.length === 0 || (isSure && answer === 'here')) return undefined;
  if (!isAskedBesideForm(deps, tx, chatId, words, deps.now())) return undefined;
  // «Когда будет готово?» of what is not sent yet asks how long it takes; all else is asked of what was sent elsewhere.
  const isHowLong = asksHowLong(words) || pages.includes('kinds');
  if (!hasRequests && asksStatus(words) && !isHowLong) return { template: 'request-list' };
  // «Это бесплатно?»: one page is the answer itself, as it is outside the form.
  if (answer !== undefined) return { template: 'guide', page: answer, unasked: true };
  // A longer sentence tells something besides, which pages chosen by single words would hide: the form says that nothing is noted.
  if (form === 'words' && (words.match(/[\p{L}\p{N}]+/gu) ?? []).length > wordsOfQuestion) return undefined;
  return { template: 'guide-found', pages: [...pages], unasked: true };
}

/** A question that pages may answer has no more. */
const wordsOfQuestion = 8;
