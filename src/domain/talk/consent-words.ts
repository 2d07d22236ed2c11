import { sayingsOf } from './sayings.ts';
import { isNoted } from './small-talk.ts';

const agreeing =
  /^(?:(?:да|иә|yes|конечно|мен|я|i)[\s,]+)*(?:соглас(?:ен|на|ны)|даю\s+согласие|принимаю|келіс(?:емін|ем|тім|ім\s*беремін)|рұқсат\s+беремін|(?:do\s+)?(?:agree|accept|consent))(?:[\s,]+(?:да|иә|yes|со\s+всем|на\s+обработку(?:\s+\p{L}+)*))*[\s.!]*$/iu;
const refusing =
  /(?<!\p{L})(?:не\s*соглас(?:ен|на|ны)|не\s+даю|против|келіспе(?:ймін|дім)|қарсымын|(?:don['’]?t|do\s+not)\s+(?:agree|accept|consent)|disagree|decline)(?!\p{L})/iu;
const longest = 80;

/** What words say to the question for consent. «Ок» alone is too little for it: undefined, as for all else. */
export function consentIn(text: string): 'given' | 'declined' | undefined {
  const typed = text.trim();
  if (typed.length > longest) return undefined;
  if (refusing.test(typed)) return 'declined';
  if (agreeing.test(typed)) return 'given';
  if (isNoted(typed)) return undefined;
  const said = sayingsOf(typed).filter(({ slip }) => !slip);
  if (said.some(({ kind }) => kind === 'no' || kind === 'cancel')) return 'declined';
  return said.some(({ kind }) => kind === 'yes') ? 'given' : undefined;
}
