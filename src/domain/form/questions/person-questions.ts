import { dictated, figuresFor } from '../../dates/number-words.ts';
import { isPartOfDate } from '../../dates/written-date.ts';
import { birthDatesIn, parseBirthDate } from '../../person/birth-date.ts';
import { type FormerName, formerName, formerNames } from '../../person/former-name.ts';
import { labelledName } from '../../person/full-name.ts';
import { birthDateFromIin, iinsIn, iinWarnings, iinWithLetters, parseIin } from '../../person/iin.ts';
import type { NamePart } from '../../person/name-labels.ts';
import { normalName } from '../../person/person-name.ts';
import { parsePhone, phonesIn, phoneWarnings } from '../../person/phone.ts';
import { numberGone } from '../../words/form/number-aside-words.ts';
import { saying } from '../../words/phrases.ts';
import type { Answers, DraftAnswer, DraftAnswers, Question } from '../form.ts';
import type { Offer } from '../hearing/offer.ts';
import { choice, offersOf, severalOf } from './answer-readers.ts';
import { birthplaceQuestions } from './birthplace-questions.ts';
import { isForChild } from './certificate-questions.ts';
import { nameQuestions } from './name-questions.ts';
import { nameWarnings, offersAmid, offersInTalk, readName, readNameAsked } from './name-reading.ts';

/** Names that a person had before, at most so many. */
export const mostPreviousNames = 5;
const kindOfPart = { surname: 'surname', firstName: 'first-name', patronymic: 'patronymic' } as const;
/** Which part of the name it was; a surname where it is not said. */
const partOf = (kind: string | null | undefined): NamePart =>
  kind === 'first-name' ? 'firstName' : kind === 'patronymic' ? 'patronymic' : 'surname';
const nameKinds = ['surname', 'first-name', 'patronymic'] as const;
const adultAge = 18;

/** True where a former name is the present one: people who tell how they came by their name often give both. */
const isPresent = (name: string, { surname, 'first-name': firstName }: Answers) =>
  [surname, firstName].some((one) => one && normalName(one) === normalName(name));

/** "None", or what kind of name it was and then the name; after each one the next is asked. */
const previousNames = Array.from({ length: mostPreviousNames }, (_, i): readonly Question[] => {
  const number = i + 1;
  const kind = `previous-kind-${number}`;
  const before = `previous-kind-${i}`;
  const wasGiven = (value: string | null | undefined) => nameKinds.some((one) => one === value);
  return [
    choice(kind, ['none', ...nameKinds], {
      section: 'person',
      personal: true,
      wording: number === 1 ? 'previous-kind' : 'previous-kind-more',
      ...(number > 1 && { when: (answers) => wasGiven(answers[before]) }),
      // «До замужества была Петрова»: the name with its kind; of a bare name the kind is asked.
      offer: (typed, answers) => {
        const two = formerNames(typed).filter(({ name }) => !isPresent(name, answers));
        const [first, second] = two;
        if (first && second && number < mostPreviousNames) {
          const named = (at: number, { kind: of = 'surname', name }: FormerName) => ({
            [`previous-kind-${at}`]: of,
            [`previous-name-${at}`]: name,
          });
          return [{ answers: { ...named(number, first), ...named(number + 1, second) } }];
        }
        const former = first ?? formerName(typed);
        if (former === undefined) return [];
        const kinds = former.kind ? [former.kind] : (['surname', 'first-name'] as const);
        return kinds.map((one) => ({ answers: { [kind]: one, [`previous-name-${number}`]: former.name } }));
      },
      unlisted: (value) => number > 1 || wasGiven(value),
    }),
    {
      id: `previous-name-${number}`,
      kind: 'text',
      section: 'person',
      personal: true,
      wording: 'previous-name',
      free: true,
      when: (answers) => wasGiven(answers[kind]),
      optional: true,
      read: readNameAsked,
      offer: (typed, answers) => formerInTalk(number, typed, answers[kind]),
      amid: (typed, answers) => offersAmid(`previous-name-${number}`, partOf(answers[kind]), 'former')(typed),
      warn: (name, answers) => {
        const doubts = nameWarnings(name, 'surname');
        // «Сидорова Анна»: two words are seldom one surname.
        const isOfSeveral = answers[kind] === 'surname' && doubts.length === 0 && name.includes(' ');
        return isOfSeveral ? ['surname-words'] : doubts;
      },
      // "None" takes the name away; those after it move up.
      rearrange: (_before, name, given) => (name === null ? withoutPrevious(number, given) : given),
    },
  ];
}).flat();

const deniedPart =
  /(?<!\p{L})(?:(?:не|not)\s(?:фамили\p{L}+|им(?:я|ени)|отчеств\p{L}+|surname|(?:first\s)?name)|(?:тегі|аты)\p{L}*\sемес)(?!\p{L})/giu;
/** A longer text is a story. */
const mostLettersTold = 200;

/** «Девичья Оспанова», «сначала Ким, потом Пак»: the name itself, and the one that follows it. */
function formerInTalk(number: number, typed: string, kind: string | null | undefined): readonly Offer[] {
  const id = `previous-name-${number}`;
  const [first, second] = formerNames(typed);
  if (first && second && number < mostPreviousNames) {
    const next = { [`previous-kind-${number + 1}`]: second.kind ?? kind ?? 'surname' };
    return [{ answers: { [id]: first.name, ...next, [`previous-name-${number + 1}`]: second.name } }];
  }
  // «Имя Анна», where a surname of before is asked for.
  const labelled = labelledName(typed);
  const labelledKind = labelled && kindOfPart[labelled.part];
  if (labelledKind !== undefined && labelledKind !== kind)
    return [{ answers: { [`previous-kind-${number}`]: labelledKind, [id]: labelled?.name ?? '' } }];
  // «Я имя меняла, а не фамилию, была Сауле»: it was another part than the button said.
  const bare = typed.length > mostLettersTold ? typed : typed.replace(deniedPart, ' ');
  const told = bare === typed ? undefined : formerName(bare);
  if (told?.kind !== undefined && told.kind !== kind)
    return [{ answers: { [`previous-kind-${number}`]: told.kind, [id]: told.name } }];
  const former = formerName(typed);
  const read = readName(typed);
  const isAmidTalk = former && !(read.ok && read.value.toLowerCase() === former.name.toLowerCase());
  return isAmidTalk ? [{ answers: { [id]: former.name } }] : offersInTalk(id, typed, partOf(kind), 'former');
}

function withoutPrevious(number: number, given: DraftAnswers): DraftAnswers {
  const moved: Record<string, DraftAnswer | undefined> = { ...given };
  for (let at = number; at <= mostPreviousNames; at += 1) {
    for (const part of ['previous-kind', 'previous-name']) {
      moved[`${part}-${at}`] = given[`${part}-${at + 1}`];
    }
  }
  // Somebody who had as many names as fit was not asked whether there was one more.
  const last = `previous-kind-${mostPreviousNames}`;
  const wasFull = given[last] !== undefined && given[last].value !== 'none';
  if (wasFull) moved[last] = { value: 'none' };
  if (moved['previous-kind-1'] === undefined) moved['previous-kind-1'] = { value: 'none' };
  return Object.fromEntries(Object.entries(moved).flatMap(([id, answer]) => (answer ? [[id, answer]] : [])));
}

/** A child is whoever has not yet had their eighteenth birthday; a ward may be older. */
function isAdult(birthDate: string, today: string): boolean {
  return `${Number(birthDate.slice(0, 4)) + adultAge}${birthDate.slice(4)}` <= today;
}

const mostDates = 4;

const pointsToIin =
  /(?<!\p{L})(?:иин|жсн|iin)(?!\p{L})|(?<!\p{L})(?:иине|ииндегі|жсндегі|жсндағы|жсннің|жсн-нің|жсн-де|иинде|иин-де|иин-нің)(?!\p{L})/iu;

/** The day and the month without a year are those of the date. */
function isDayOf(typed: string, date: string, today: string): boolean {
  const said = figuresFor(typed);
  if (!isPartOfDate(said) || /(?<!\d)(?:18|19|20)\d{2}(?!\d)/.test(said)) return false;
  const read = parseBirthDate(`${said} ${date.slice(0, 4)}`, today);
  return read.ok && read.value === date;
}

/** The date in an IIN: a person who types the IIN for the date of birth has given the date with it. */
function dateInIin(typed: string, today: string): readonly string[] {
  const iin = parseIin(typed);
  const date = iin.ok ? birthDateFromIin(iin.value) : undefined;
  return date !== undefined && parseBirthDate(date, today).ok ? [date] : [];
}

export const personQuestions: readonly Question[] = [
  {
    id: 'iin',
    kind: 'text',
    section: 'person',
    personal: true,
    read: parseIin,
    offer: (typed) => {
      const likely = iinWithLetters(typed);
      if (likely !== undefined) return offersOf('iin', [likely]);
      const said = iinsIn(typed).length === 0 ? dictated(typed) : undefined;
      return said === undefined ? severalOf('iin', iinsIn(typed)) : offersOf('iin', iinsIn(said));
    },
    warn: iinWarnings,
  },
  ...nameQuestions('', { section: 'person', personal: true }),
  ...previousNames,
  {
    id: 'birth-date',
    kind: 'text',
    section: 'person',
    personal: true,
    read: (typed, _answers, { today }) => parseBirthDate(typed, today),
    offer: (typed, { iin }, { today }) => {
      if (parseBirthDate(typed, today).ok) return [];
      const dates = [...birthDatesIn(typed, today), ...dateInIin(typed, today)].slice(0, mostDates);
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
      const isDoubtful = american.test(typed.trim()) || isGone(typed);
      if (isDoubtful && dialled.ok) return offersOf('phone', [dialled.value]);
      if (dialled.ok) return [];
      const said = phonesIn(typed).length === 0 ? (dictated(typed) ?? withFigures(typed)) : undefined;
      return said === undefined ? severalOf('phone', phonesIn(typed)) : offersOf('phone', phonesIn(said));
    },
    warn: phoneWarnings,
  },
];
