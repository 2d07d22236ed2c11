import { dictated, figuresFor } from '../../dates/number-words.ts';
import { isPartOfDate } from '../../dates/written-date.ts';
import { birthDatesIn, parseBirthDate } from '../../person/birth-date.ts';
import { withEndCorrected, withLastAdded } from '../../person/corrected-end.ts';
import { birthDateFromIin, iinsIn, iinWarnings, iinWithLetters, parseIin } from '../../person/iin.ts';
import { parsePhone, phonesIn, phoneWarnings } from '../../person/phone.ts';
import { namesKin } from '../../talk/kin-words.ts';
import { iinChanged, numberGone, whoseAsked } from '../../words/form/number-aside-words.ts';
import { saying } from '../../words/phrases.ts';
import type { Question } from '../form.ts';
import type { Offer } from '../hearing/offer.ts';
import { offersOf, severalOf } from './answer-readers.ts';
import { birthplaceQuestions } from './birthplace-questions.ts';
import { isForChild } from './certificate-questions.ts';
import { formerNameQuestions } from './former-name-questions.ts';
import { nameQuestions } from './name-questions.ts';

const adultAge = 18;

/** A child is whoever has not yet had their eighteenth birthday; a ward may be older. */
function isAdult(birthDate: string, today: string): boolean {
  return `${Number(birthDate.slice(0, 4)) + adultAge}${birthDate.slice(4)}` <= today;
}

const mostDates = 4;

const pointsToIin =
  /(?<!\p{L})(?:иин|жсн|iin)(?:|а|е|у|ом|-?[дт][ае]н?|-?[дт][ае]г[іы]|-?[нд]ің|-?[нд]ың)(?!\p{L})/iu;

const ofOneself = /(?<!\p{L})(?:я|мой|моя|моё|мое|мен|менікі|өзімдікі|mine|my\s+own|i)(?!\p{L})/iu;
/** «Сын пятнадцатого июня восемнадцатого родился, а я 01.01.1990»: what is said of the child. */
function withoutOwn(text: string, today: string): string {
  const clauses = text.split(/[,;]|\s(?=(?:а|ал|and|but)\s)/iu);
  const others = clauses.filter((one) => !ofOneself.test(one)).join(', ');
  return birthDatesIn(others, today).length > 0 ? others : text;
}

/** The day and the month without a year are those of the date. */
function isDayOf(typed: string, date: string, today: string): boolean {
  const said = figuresFor(typed);
  if (!isPartOfDate(said) || /(?<!\d)(?:18|19|20)\d{2}(?!\d)/.test(said)) return false;
  const read = parseBirthDate(`${said} ${date.slice(0, 4)}`, today);
  return read.ok && read.value === date;
}

/** «5 марта 1988, свидетельство от 7 мая 1990»: a day of the paper. */
const ofDocument =
  /(?<!\p{L})(?:свидетельств|удостоверен|паспорт|куәлік|certificate|passport)\p{L}*\s+(?:от|выдан\p{L}*|берілген|dated|issued(?:\s+on)?)\s+(?=[^,;]*\d)(?:(?!(?<!\p{L})(?:рожд|родил|туған|туыл|born|birth))[^,;])*/iu;
const mostLettersOfDates = 300;

/** “First of the first oh one”: day, month and year in words alone; undefined: nothing of the kind. */
function spokenDate(said: string): string | undefined {
  const words = figuresFor(said.slice(0, mostLettersOfDate));
  const [, day, month, zero, year = ''] =
    /(?<!\d)(\d{1,2}) of (?:the )?(\d{1,2})[\s,]+(?:of\s+)?(oh\s+|o\s+)?(\d{1,4})(?!\d)/iu.exec(words) ?? [];
  const whole = zero ? `200${year}` : year.length === 2 ? `19${year}` : year;
  return day !== undefined && whole.length === 4 ? `${day}.${month}.${whole}` : undefined;
}
const mostLettersOfDate = 100;

/** The date in an IIN: a person who types the IIN for the date of birth has given the date with it. */
function dateInIin(typed: string, today: string): readonly string[] {
  const iin = parseIin(typed);
  const date = iin.ok ? birthDateFromIin(iin.value) : undefined;
  return date !== undefined && parseBirthDate(date, today).ok ? [date] : [];
}

/** Twelve figures that are told in words, and are no IIN: what is wrong is said of them, and not of the letters. */
const readIin: Question['read'] = (typed) => {
  const read = parseIin(typed);
  const [run, another] = read.ok || !/\p{L}/u.test(typed) ? [] : (dictated(typed)?.match(/\d{12,}/gu) ?? []);
  return run === undefined || another !== undefined ? read : parseIin(run);
};

const asksWhose = saying('word', whoseAsked);
const isChanged = saying('part', iinChanged);

/** A number whose end is put right, of which it is asked whose is wanted, or one of several; undefined: no number at all. */
export function offersOfIin(id: string, typed: string): readonly Offer[] | undefined {
  const added = withLastAdded(typed, 12);
  const mended = added ?? withEndCorrected(typed);
  if (mended !== undefined && parseIin(mended).ok) return offersOf(id, [mended]);
  const found = iinsIn(typed);
  if (found.length === 0) return undefined;
  return asksWhose(typed) || isChanged(typed) || mended !== undefined
    ? offersOf(id, found)
    : severalOf(id, found);
}

const notOwn = /(?<!\p{L})(?:мо(?:ему|ей|его)|my\s+(?!own)|не\s+мо[йя]|not\s+mine|менікі\s+емес)/iu;
const ownOnly = /(?<!\p{L})(?:мой|менікі|өзімдікі|mine|my\s+own)(?!\p{L})/iu;
/** «Жаңағы … ұлымдікі екен, менікі …»: of several numbers the one that is said to be the person's; undefined: none is. */
function iinOfPerson(typed: string, whom: string | null | undefined): string | undefined {
  if (iinsIn(typed).length < 2 || (whom !== 'self' && whom !== 'child')) return undefined;
  const clauses = typed
    .split(/[,;]\s*|[.]\s+|\s(?=(?:а|ал|но|but|and)\s)/iu)
    .filter((one) => iinsIn(one).length > 0);
  const isOwn = (one: string) => ofOneself.test(one) && !notOwn.test(one);
  const isOther = whom === 'self' ? namesKin : isOwn;
  const meant = clauses.filter((one) => (whom === 'self' ? isOwn(one) : namesKin(one) && !isOwn(one)));
  const others = clauses.filter((one) => !isOther(one));
  const of = meant.length > 0 ? meant : others.length < clauses.length ? others : [];
  const [only, second] = of.flatMap((one) => iinsIn(one));
  return second === undefined ? only : undefined;
}

export const personQuestions: readonly Question[] = [
  {
    id: 'iin',
    kind: 'text',
    section: 'person',
    personal: true,
    read: readIin,
    offer: (typed, answers) => {
      const ofPerson = iinOfPerson(typed, answers['for-whom']);
      if (ofPerson !== undefined) return offersOf('iin', [ofPerson]);
      // «… это мой», where the child's is asked for.
      const isWriters = isForChild(answers) && ownOnly.test(typed) && !namesKin(typed);
      if (isWriters && iinsIn(typed).length === 1) return offersOf('iin', iinsIn(typed));
      const likely = iinWithLetters(typed);
      if (likely !== undefined) return offersOf('iin', [likely]);
      return offersOfIin('iin', typed) ?? offersOf('iin', iinsIn(dictated(typed) ?? ''));
    },
    // «Нол алты нол тоғыз …, қайтала дейсіз бе»: figures in words amid a question.
    amid: (typed) => offersOf('iin', iinsIn(dictated(typed) ?? '')),
    warn: iinWarnings,
  },
  ...nameQuestions('', { section: 'person', personal: true }),
  ...formerNameQuestions,
  {
    id: 'birth-date',
    kind: 'text',
    section: 'person',
    personal: true,
    read: (typed, _answers, { today }) => parseBirthDate(typed, today),
    offer: (said, answers, { today }) => {
      const { iin } = answers;
      if (parseBirthDate(said, today).ok) return [];
      const bare = said.length > mostLettersOfDates ? said : said.replace(ofDocument, ' ');
      const typed = isForChild(answers) ? withoutOwn(bare, today) : bare;
      const spoken = spokenDate(typed);
      const found = [
        ...birthDatesIn(typed, today),
        ...dateInIin(typed, today),
        ...(spoken === undefined ? [] : birthDatesIn(spoken, today)),
      ];
      const dates = [...new Set(found)].slice(0, mostDates);
      // «В ИИН же написано», «1 января»: the date of the number is offered above, and may be meant.
      const known = iin ? birthDateFromIin(iin) : undefined;
      const isKnownMeant =
        known !== undefined &&
        dates.length === 0 &&
        (pointsToIin.test(typed) || isDayOf(typed, known, today));
      return offersOf('birth-date', isKnownMeant ? [known] : dates);
    },
    suggest: ({ iin }) => (iin ? birthDateFromIin(iin) : undefined),
    doubtedBy: ['iin', 'for-whom'],
    warn: (date, answers, { today }) => {
      const expected = answers.iin ? birthDateFromIin(answers.iin) : undefined;
      return [
        ...(expected === undefined || expected === date ? [] : ['birth-date-not-of-iin']),
        ...(isForChild(answers) && isAdult(date, today) ? ['not-a-child'] : []),
      ];
    },
  },
  ...birthplaceQuestions,
];

const isGone = saying('start', numberGone);
const american = /^\(\d{3}\)\s?\d{3}-\d{4}$/;

/** «8701… не мой, мой 8707…»: of several numbers the one of which nobody says that it is another's or an old one. */
function phoneOfPerson(typed: string): readonly string[] {
  const all = phonesIn(typed);
  if (all.length < 2 || typed.length > mostLettersOfPhones) return all;
  const clauses = typed
    .split(/[,;]\s*|[.]\s+|\s(?=(?:а|ал|но|but|and)\s)/iu)
    .filter((one) => phonesIn(one).length > 0);
  const own = clauses.filter((one) => !notThisPhone.test(one)).flatMap((one) => phonesIn(one));
  return own.length === 1 && clauses.length > 1 ? own : all;
}
const mostLettersOfPhones = 200;
/** «На этот не звоните» */
const notToCall =
  /(?<!\p{L})не\s+(?:звони|звоните|звонить|пиши|пишите)(?!\p{L})(?!\s+(?:после|до|вечером|утром|ночью|днём|с|в)\s)|қоңырау\s+шалма/iu;
const notThisPhone =
  /(?<!\p{L})(?:не\s+(?:мой|тот|этот|он|надо|работает)|стар(?:ый|ого)|был(?:а|о)?|потерял\p{L}*|менікі\s+емес|емес|ескі|not\s+(?:mine|my)|old|wrong|неправильн\p{L}*)(?!\p{L})/iu;

/** «87O11234567»: letters that look like figures; undefined where none do. */
function withFigures(typed: string): string | undefined {
  // As it is with the IIN, a letter at an end may be no figure at all.
  const said = typed
    .replace(/(?<=\d[\s-]?)[OoОо]+(?=[\s-]?\d)/gu, (letters) => '0'.repeat(letters.length))
    .replace(/(?<=\d)[lIі|](?=\d)/gu, '1')
    .replace(/(?<=\d)[Зз](?=\d)/gu, '3');
  return said === typed ? undefined : said;
}

export const contactQuestions: readonly Question[] = [
  {
    id: 'phone',
    kind: 'contact',
    section: 'contact',
    personal: true,
    read: parsePhone,
    offer: (typed) => {
      // “(702) 555-0143” is a number of Nevada, written so, as well as one of Kazakhstan.
      const dialled = parsePhone(typed);
      // «Был 8777…, да симку заблокировали»: the number that is told may be none any more.
      const isDoubtful =
        notToCall.test(typed) || american.test(typed.trim()) || isGone(typed) || asksWhose(typed);
      const mended = parsePhone(withLastAdded(typed, 11) ?? withEndCorrected(typed) ?? '');
      if (mended.ok) return offersOf('phone', [mended.value]);
      if (isDoubtful && dialled.ok) return offersOf('phone', [dialled.value]);
      if (dialled.ok) return [];
      const said = phonesIn(typed).length === 0 ? (dictated(typed) ?? withFigures(typed)) : undefined;
      const own = said === undefined ? phoneOfPerson(typed) : [];
      if (own.length === 1 && phonesIn(typed).length > 1) return offersOf('phone', own);
      return said === undefined ? severalOf('phone', phonesIn(typed)) : offersOf('phone', phonesIn(said));
    },
    amid: (typed) => offersOf('phone', phonesIn(dictated(typed) ?? '')),
    warn: phoneWarnings,
  },
];
