import { type FormerName, formerName, formerNames } from '../../person/former-name.ts';
import { labelledName } from '../../person/full-name.ts';
import type { NamePart } from '../../person/name-labels.ts';
import { isFirstName, isSurnameAmidTalk } from '../../person/names/known-names.ts';
import { endsLikeSurname, isPatronymic } from '../../person/names/name-endings.ts';
import { maidenWithParticles } from '../../person/names/surname-told.ts';
import { normalName } from '../../person/person-name.ts';
import { wrongButton } from '../../words/name-words.ts';
import { leaving, oneOf, saying } from '../../words/phrases.ts';
import type { Answers, DraftAnswer, DraftAnswers, Question } from '../form.ts';
import { choiceNamed } from '../hearing/choice-words.ts';
import type { Offer } from '../hearing/offer.ts';
import { choice } from './answer-readers.ts';
import { nameWarnings } from './name-doubts.ts';
import { namesInTalk, offersAmid, offersInTalk, readName, readNameAsked } from './name-reading.ts';
import { withoutCases } from './offers/names-in-case.ts';

/** How the names of before are asked for, one after the other. */

/** Names that a person had before, at most so many. */
export const mostPreviousNames = 5;
const kindOfPart = { surname: 'surname', firstName: 'first-name', patronymic: 'patronymic' } as const;
/** Which part of the name it was; a surname where it is not said. */
const partOf = (kind: string | null | undefined): NamePart =>
  kind === 'first-name' ? 'firstName' : kind === 'patronymic' ? 'patronymic' : 'surname';
const nameKinds = ['surname', 'first-name', 'patronymic'] as const;

/** «После развода вернула Серикову»: the name in a case is the one of today. */
const goesBack = /(?<!\p{L})(?:верну\p{L}+|қайтт?\p{L}*|(?:went|took|got)\s.{0,20}back)(?!\p{L})/iu;

/** True where a former name is the present one: people who tell how they came by their name often give both. */
const isPresent = (name: string, { surname, 'first-name': firstName }: Answers) =>
  [surname, firstName].some((one) => one && normalName(one) === normalName(name));

/** "None", or what kind of name it was and then the name; after each one the next is asked. */
export const formerNameQuestions = Array.from({ length: mostPreviousNames }, (_, i): readonly Question[] => {
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
        const kinds = former.kind ? [former.kind] : kindsOf(former.name);
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
      offer: (typed, answers) =>
        withoutCases(typed, formerInTalk(number, typed, answers[kind]), (name) =>
          isPresent(name, answers) || goesBack.test(typed)
            ? []
            : [{ answers: { [`previous-name-${number}`]: name } }],
        ),
      amid: (typed, answers) => {
        const instead = ofWrongButton(number, typed, answers[kind]);
        if (instead.length > 0) return instead;
        const ofOtherPart = formerOfOtherPart(number, typed, answers[kind]);
        return ofOtherPart.length > 0
          ? ofOtherPart
          : offersAmid(`previous-name-${number}`, partOf(answers[kind]), 'former')(typed);
      },
      warn: (name, answers) => {
        const doubts = nameWarnings(name, 'surname');
        // Asked for the name of before, people give the one that they have.
        const present = answers[answers[kind] ?? ''];
        if (present && normalName(present) === normalName(name)) return ['name-present'];
        // «Сидорова Анна»: two words are seldom one surname.
        const isOfSeveral = answers[kind] === 'surname' && doubts.length === 0 && name.includes(' ');
        return isOfSeveral ? ['surname-words'] : doubts;
      },
      // "None" takes the name away; those after it move up.
      rearrange: (_before, name, given) => (name === null ? withoutPrevious(number, given) : given),
    },
  ];
}).flat();

/** Which parts of a name a bare one may be, the likelier first. */
function kindsOf(name: string): readonly (typeof nameKinds)[number][] {
  const isFirst = isFirstName(name);
  if (isPatronymic(name)) return ['patronymic', 'surname'];
  if (endsLikeSurname(name) && !isFirst) return ['surname'];
  return isFirst && !isSurnameAmidTalk(name) ? ['first-name', 'surname'] : ['surname', 'first-name'];
}

const deniedPart =
  /(?<!\p{L})(?:(?:не|not)\s(?:фамили\p{L}+|им(?:я|ени)|отчеств\p{L}+|surname|(?:first\s)?name)|(?:тегі|аты)\p{L}*\sемес)(?!\p{L})/giu;
/** A longer text is a story. */
const mostLettersTold = 200;

/** «Девичья Оспанова», «сначала Ким, потом Пак»: the name itself, and the one that follows it. */
function formerInTalk(number: number, typed: string, kind: string | null | undefined): readonly Offer[] {
  const id = `previous-name-${number}`;
  const maiden = maidenWithParticles(typed);
  if (maiden !== undefined) return [{ answers: { [id]: maiden }, sure: true }];
  const instead = ofWrongButton(number, typed, kind);
  if (instead.length > 0) return instead;
  const [first, second] = formerNames(typed);
  // «Была Цой, стала Пак, потом опять Цой»
  if (first && second && normalName(first.name) === normalName(second.name)) {
    const others = likelySurnames(typed).filter((name) => normalName(name) !== normalName(first.name));
    return [...others, first.name].map((name) => ({ answers: { [id]: name } }));
  }
  if (first && second && number < mostPreviousNames) {
    const next = { [`previous-kind-${number + 1}`]: second.kind ?? kind ?? 'surname' };
    return [{ answers: { [id]: first.name, ...next, [`previous-name-${number + 1}`]: second.name } }];
  }
  // «Имя Анна», where a surname of before is asked for.
  const labelled = labelledName(typed);
  const labelledKind = labelled && kindOfPart[labelled.part];
  if (labelledKind !== undefined && labelledKind !== kind)
    return [{ answers: { [`previous-kind-${number}`]: labelledKind, [id]: labelled?.name ?? '' } }];
  const ofOtherPart = formerOfOtherPart(number, typed, kind);
  if (ofOtherPart.length > 0) return ofOtherPart;
  const former = formerName(typed);
  const read = readName(typed);
  const isAmidTalk = former && !(read.ok && read.value.toLowerCase() === former.name.toLowerCase());
  return isAmidTalk ? [{ answers: { [id]: former.name } }] : offersInTalk(id, typed, partOf(kind), 'former');
}

/** Words in capitals that are known as surnames, or end so. */
const likelySurnames = (typed: string) => [
  ...new Set(
    (typed.match(/(?<!\p{L})\p{Lu}[\p{L}-]+/gu) ?? []).filter(
      (word) => isSurnameAmidTalk(word) || endsLikeSurname(word),
    ),
  ),
];

const pressedWrong = saying('part', wrongButton);
const withoutButton = leaving(() => oneOf(wrongButton), 'all');

/** «Не ту кнопку нажала, имя меняла»: the part that was meant, with its name where it is told; else none, or one of the others. */
function ofWrongButton(number: number, typed: string, kind: string | null | undefined): readonly Offer[] {
  if (typed.length > mostLettersTold || !pressedWrong(typed)) return [];
  const id = `previous-name-${number}`;
  const rest = withoutButton(typed);
  const told = formerName(rest);
  const named = choiceNamed('previous-kind-1', rest, nameKinds);
  const likely = named === undefined ? [] : 'taken' in named ? [named.taken] : named.offered;
  const kinds = (told?.kind ? [told.kind] : likely).filter((one) => one !== kind);
  const name = told ? { [id]: told.name } : {};
  if (kinds.length > 0)
    return kinds.map((one) => ({ answers: { [`previous-kind-${number}`]: one, ...name } }));
  if (told) return [{ answers: name }];
  // «Нажала случайно, но вообще была сидорова»
  if (namesInTalk(rest, partOf(kind), 'former').length > 0) return [];
  const others = nameKinds.filter((one) => one !== kind);
  return [
    { answers: { [id]: null } },
    ...others.map((one) => ({ answers: { [`previous-kind-${number}`]: one } })),
  ];
}

/** «Имя то же»: a part that is named because it has not changed. */
const unchangedPart =
  /(?<!\p{L})(?:то\s+же|та\s+же|прежн\p{L}+|остал\p{L}+|не\s+менял\p{L}*|same|stayed|сол\s+күйі|өзгермеген)(?!\p{L})/iu;

/** «Я имя меняла, а не фамилию, была Сауле»: it was another part than the button said. */
function formerOfOtherPart(number: number, typed: string, kind: string | null | undefined): readonly Offer[] {
  if (typed.length > mostLettersTold) return [];
  const id = `previous-name-${number}`;
  const bare = typed.replace(deniedPart, ' ');
  const told = bare === typed ? undefined : formerName(bare);
  const named = unchangedPart.test(bare) ? undefined : choiceNamed('previous-kind-1', bare, nameKinds);
  const [likely, second] = named === undefined ? [] : 'taken' in named ? [named.taken] : named.offered;
  const said = told?.kind ?? (second === undefined ? likely : undefined);
  if (said === undefined || said === kind) return [];
  const names = told ? [told.name] : namesInTalk(typed, partOf(said), 'former');
  return names.map((name) => ({ answers: { [`previous-kind-${number}`]: said, [id]: name } }));
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
