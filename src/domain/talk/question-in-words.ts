import * as words from '../words/asking-words.ts';
import { eraseMine, givingMine, showMine, whatForMine, withdrawConsent } from '../words/own-data-words.ts';
import { behind, inFront, oneOf, saying, whenAsked, wordOf } from '../words/phrases.ts';
import { applying, aroundApplying, aroundWish, wishAlone } from '../words/sentences/applying-words.ts';
import { namesKin } from './kin-words.ts';
import { complainsOfLanguage, understandsBadly } from './language-of-text.ts';
import { clausesOf, heardAlone } from './sentences/heard.ts';

/** Longer texts tell more than they ask. */
const longestQuestion = 300;

const beginsAsQuestion = whenAsked(
  () => `^${inFront(words.beforeQuestion, ',!.')}${oneOf(words.firstOfQuestion)}(?!\\p{L})`,
);
const endsAsQuestion = whenAsked(
  () => `(?:${oneOf(words.particles)}|(?<=\\s)${oneOf(words.lastOfQuestion)})[\\s.!]*$`,
);

/** A text that asks something, by its sign or its first words; in Kazakh also by the particle at its end. */
export function isQuestion(text: string): boolean {
  const typed = text.trim();
  if (typed.length > longestQuestion || !/\p{L}/u.test(typed)) return false;
  return /[?？]/u.test(typed) || beginsAsQuestion(typed) || endsAsQuestion(typed) || asksAndTells(typed);
}

/** «Әкем алса бола ма, мен вахтадамын»: the particle ends a clause, and more is told behind it. */
function asksAndTells(typed: string): boolean {
  return clausesOf(typed).some((clause) => /\s/.test(clause) && endsAsQuestion(clause));
}

/** A question by the particle at its end, which leaves no doubt: «… бола ма». */
export function asksInKazakh(text: string): boolean {
  return text.length <= longestQuestion && endsAsQuestion(text.trim());
}

const namesCitizen = saying('word', words.citizen);

/** Whose citizen somebody is says nothing of where the certificate is for. */
export function tellsCitizenship(text: string): boolean {
  return text.length <= longestQuestion && namesCitizen(text);
}

const namesPerson = saying('word', words.aPerson);
const announcesQuestion = saying('text', words.announcedQuestion);

/** «У меня вопрос», and nothing else. */
export function announcesMatter(text: string): boolean {
  return text.length <= longestQuestion && announcesQuestion(text.trim());
}

/** Somebody wants a person to write to. */
export function wantsPerson(text: string): boolean {
  return text.length <= longestQuestion && (namesPerson(text) || announcesQuestion(text));
}

/** The text names the certificate itself. */
export const namesCertificate = saying('start', words.certificate);

const isWanting = saying('start', words.wanting);
const isNotWanted = saying('start', words.notWanted);
const namesUse = saying('word', words.aUse);
const wantsAnother = saying('word', words.anotherOne);

/** «Хочу подать заявку», «өтініш бергім келеді»: there is nothing else to apply for. */
const wantsToApply = heardAlone(applying, {
  before: aroundApplying,
  behind: aroundApplying,
});

/** «Мне надо срочно»: something is wanted, and nothing says what. */
export const wantsUnnamed = heardAlone(wishAlone, { before: aroundWish, behind: aroundWish });

/** Somebody wants a certificate: the button that begins stands above the pages of the guide. */
export function wantsCertificate(text: string): boolean {
  if (text.length > longestQuestion || isNotWanted(text)) return false;
  // «Апам үшін алайын деп едім»: for whom it is says enough.
  return (
    wantsToApply(text) ||
    wantsAnother(text) ||
    wantsAgain(text) ||
    ((namesCertificate(text) || namesKin(text) || namesUse(text)) && isWanting(text))
  );
}

const namesKind = saying('start', words.aKind);

/** «Мне электронную надо»: which of the two papers is wanted, and nothing says that it is a certificate. */
export function wantsKind(text: string): boolean {
  return text.length <= longestQuestion && namesKind(text) && isWanting(text) && !isNotWanted(text);
}

const orders = saying('word', words.orders);
/** «Можно поменять ЦОН?» is an order, politely. */
const asksWhetherPossible = whenAsked(
  () =>
    `^${inFront(words.beforeMay)}${oneOf(words.maySomebody)}(?!\\p{L})|${oneOf(words.mayBehind)}[\\s?？]*$`,
);

/** Something is to be done about a request: for whoever works on it, in however few words. */
export function isOrder(text: string): boolean {
  const mayBe = !/[?？]/u.test(text) || asksWhetherPossible(text.trim());
  return text.length <= longestQuestion && orders(text) && mayBe;
}

const tellsDesk = whenAsked(
  () => `^(?:пожалуйста[\\s,]+)?${oneOf(words.tellDesk)}(?!\\p{L})[^]{0,20}${oneOf(words.toldToDesk)}`,
);

/** «Передайте оператору, что …»: for the desk, whatever is open. */
export function isForOperators(text: string): boolean {
  return text.length <= longestQuestion && tellsDesk(text.trim());
}

const passesOn = whenAsked(() => `${wordOf(words.passOn)}[^]*${oneOf(words.passedTo)}`);

/** The words themselves are to be passed on: «передайте оператору, что …». */
export function asksToPassOn(text: string): boolean {
  return text.length <= longestQuestion && passesOn(text);
}

const asksHow = whenAsked(
  () =>
    `^${inFront(words.beforeHow, '')}${oneOf(words.howTo)}\\s+[^\\n]{0,20}${oneOf(words.cancelling)}[^\\n]{0,25}$`,
);

/** «Как отменить?» */
export function asksHowToCancel(text: string): boolean {
  return text.length <= longestQuestion && [text.trim(), ...clausesOf(text)].some(asksHow);
}

const ownData = [
  ['consent', saying('word', withdrawConsent)],
  ['erase', saying('word', eraseMine)],
  ['show', saying('word', showMine)],
  ['use', saying('word', whatForMine)],
] as const;

/** «Где исправить данные» asks for the place, and not for the use. */
const asksHowToGive = saying('part', givingMine);

/** What a person wants done with what is kept of them; each is a command of its own. */
export function asksOwnData(text: string): 'erase' | 'show' | 'consent' | 'use' | undefined {
  if (text.length > longestQuestion) return undefined;
  const found = ownData.find(([, isSaid]) => isSaid(text))?.[0];
  return found === 'use' && asksHowToGive(text) ? undefined : found;
}

const isComplaint = saying('word', words.complaints);

/** Somebody is angry: what they say is for people, and no page of the guide helps. */
export function complains(text: string): boolean {
  return text.length <= longestQuestion && isComplaint(text);
}

const asksLanguage = whenAsked(() => {
  const around = `(?:${oneOf(words.aroundLanguage)}[\\s,]+)*`;
  return `^${around}${oneOf(words.otherLanguage)}${behind(words.aroundLanguage)}[\\s.!?？]*$`;
});

/** «Язык поменять», «тілді ауыстыру», “I don't speak Russian”: another language, and it is not said which. */
export function wantsOtherLanguage(text: string): boolean {
  const isShort = text.length <= longestQuestion;
  return complainsOfLanguage(text) || (isShort && (asksLanguage(text.trim()) || understandsBadly(text)));
}

const isAgain = saying('word', words.onceAgain);

/** Somebody wants to begin anew. */
export function wantsAgain(text: string): boolean {
  return text.length <= longestQuestion && isAgain(text) && !isNotWanted(text);
}
