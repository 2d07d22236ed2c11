import { isIntroduced, splitAtLabels } from '../../../person/name-labels.ts';
import { isLikeName } from '../../../person/names/known-names.ts';
import { sayingsOf } from '../../../talk/sayings.ts';
import { detailsIn } from '../../../talk/sentences/told-details.ts';
import { saying } from '../../../words/phrases.ts';
import { beingBorn } from '../../../words/place-words.ts';
import { walk } from '../../form.ts';
import { bornIn } from '../../questions/birthplace-questions.ts';
import { kinships } from '../../questions/representative-questions.ts';
import type { Here, Step } from '../acceptance.ts';
import { earlierPutRight } from '../besides/answer-and-correction.ts';
import { choiceNamed } from '../choice-words.ts';
import { purposeWords } from '../told-person.ts';
import { dateAgain } from './date-again.ts';
import { toLaterLine } from './later-line.ts';
import { withPlaceBeside } from './place-beside-country.ts';

/**
 * What a message says to other questions where the one on the card can make nothing of it, or asks about what it made of it: “for
 * work” at the names of before, «Семёнова через Ё, и цель работа», «01.01.90, айтпақшы тегім Серік болды». Offered, and never taken.
 */

/** A longer text tells a story. */
const mostLetters = 120;
const ends = /[,;]\s+|\s+(?=(?:и|және|and)\s)/iu;
const over = /^(?:и|а|және|тағы|ещё|еще|кстати|айтпақшы|and|also|btw)\s+/iu;
const mostWordsOfName = 3;
/** A refusal that says no more than that the words are no answer. */
const isRefusal = (step: Step) =>
  step.problem?.code === 'choose-button' && step.state.heard === undefined && step.accepted === undefined;

/** What was typed for a place is in doubt, or no place that anybody knows. */
const isUnsure = ({ question, state }: Here, step: Step) =>
  step.problem?.code === 'birth-unknown' ||
  (step.problem === undefined &&
    step.state.at === question.id &&
    step.state.answers[question.id] !== state.answers[question.id]);

/** «На работу в полицию», «для визы», «жұмысқа керек»: what it is for is said, and no place. */
const saysWhatFor =
  /^\s*(?:(?:мне|это|маған|справка|анықтама)\s+)?(?:(?:на|для|ради|за|чтобы?|for|to)\s+\p{L}|\p{L}+[ғгқк][ае](?:\s+(?:\p{L}+[ғгқк][ае]|керек|бар\p{L}*))*[\s.!]*$|.{1,40}\sүшін[\s.!]*$)/iu;
/** «На работе родила, в Таразе» */
const atWork = /^\s*на\s+\p{L}+[еи]\s|(?<!\p{L})род(?:ил|ов)/iu;
const neverPlace = /^\s*(?:(?:мне|это)\s+)?(?:для|ради|чтобы?|for)\s|\sүшін[\s.!]*$|\sкерек[\s.!]*$/iu;

const isUnknown = (here: Here, step: Step) =>
  isUnsure(here, step) || /^birth-(?:misspelt|no-place)$/.test(step.problem?.code ?? '');

const isBorn = saying('word', beingBorn);

const isPlaceAlone = (text: string) =>
  /^\s*\p{Lu}[\p{L}-]+(?:[\s,]+\p{Lu}[\p{L}-]+){1,2}[\s.!]*$/u.test(text) &&
  text.split(',').every((part) => sayingsOf(part).length === 0);

const isNumber = (text: string) => {
  const close = text.replace(/[\s()+-]/gu, '');
  return /^\P{L}*\d{6,}\P{L}*$/u.test(close) || /(?<!\d)\d{10,}(?!\d)/u.test(close);
};

/** «Для себя, зовут Анна Ким»: a clause of its own that leads in to a name, or is one of two words that are known as names. */
const tellsName = (text: string) =>
  text.split(/[,;.\n]\s*/u).some((clause) => {
    const words = clause.trim().split(/\s+/u);
    const isOfNames =
      words.length > 1 &&
      words.length <= mostWordsOfName &&
      words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && isLikeName(word, 'surname'));
    const { rest, parts } = splitAtLabels(clause);
    const isLabelled = rest === '' && parts.some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
    return isOfNames || isIntroduced(clause) || isLabelled;
  });

/** «Цель работа», “for a visa”: the purpose that the words name for certain, where it was not told yet. */
function purposeIn({ form, state, question, context }: Here, words: string): string | undefined {
  const { asked } = walk(form, state, context);
  const at = asked.findIndex((one) => one.question.id === question.id);
  const later = asked.slice(at + 1).find((one) => one.question.id === 'purpose' && !one.answered);
  const said = words.trim().replace(over, '');
  const isNamed = purposeWords.test(said) || /^\p{L}+(?:[ғгқк][ае]|[ндт][ае])$/iu.test(said);
  if (later === undefined || !isNamed) return undefined;
  const values = (later.question.choices?.({}, context) ?? []).filter((one) => one !== 'other');
  const named = choiceNamed('purpose', said, values);
  return named && 'taken' in named ? named.taken : undefined;
}

/** As `purposeIn`, also where other words stand beside it: «на работу в полицию», «на учёбу в Польшу». */
function purposeToldIn(here: Here, text: string): string | undefined {
  const said = text.trim().replace(/^(?:мне|это|маған|справка|анықтама)\s+/iu, '');
  const words = said.split(/\s+/u);
  const [first = '', second = ''] = words;
  const start = /^(?:на|для|ради|for|to|за)$/iu.test(first) ? `${first} ${second}` : first;
  return [said, start, words.at(-1) ?? '', words.slice(0, -1).join(' ')]
    .map((one) => purposeIn(here, one))
    .find((one) => one !== undefined);
}

/** The step with what was told beside it; the same where nothing was. */
export function withToldAhead(here: Here, text: string, step: Step): Step {
  return (
    dateAgain(here, text, step) ??
    toLaterLine(here, text, step) ??
    withPlaceBeside(here, text, toldAhead(here, text, step))
  );
}

function toldAhead(here: Here, text: string, step: Step): Step {
  const isWhom = here.question.id === 'for-whom' || here.question.id === 'kind';
  // A number that is none, as it stands: it is asked for in its turn, and there it is said what is wrong.
  if (isWhom && isRefusal(step) && isNumber(text)) return { ...step, problem: { code: 'asked-later' } };
  if (text.length > mostLetters || /\d{4}/.test(text)) return besideOffer(here, text, step);
  // “Al-Hassan Mohd Rashid”, where it is asked who it is for: that is asked in its turn.
  const { candidates } = step.problem ?? {};
  if (isWhom && candidates && step.accepted === undefined && tellsName(text))
    return { ...step, problem: { code: 'asked-later', candidates } };
  if (isWhom && isRefusal(step) && detailsIn(text, here.context.today) !== undefined)
    return { ...step, problem: { code: 'asked-later' } };
  const isPlace = /^birth-(?:country|place)$/.test(here.question.id);
  const whatFor =
    isPlace && saysWhatFor.test(text) && !atWork.test(text) && !isBorn(text)
      ? purposeToldIn(here, text)
      : undefined;
  if (whatFor !== undefined)
    return {
      state: { ...here.state, heard: { question: 'purpose', offers: [{ answers: { purpose: whatFor } }] } },
      problem: { code: 'is-it-this' },
    };
  if (isPlace && neverPlace.test(text) && isUnknown(here, step) && !isBorn(text))
    return { state: here.state, problem: { code: 'asked-in-turn' } };
  const isOfPlace = here.question.id.startsWith('birth-') && isUnsure(here, step);
  const isNone = isRefusal(step) && here.question.id.startsWith('previous-kind');
  if (!isNone && !isOfPlace) return besideOffer(here, text, step);
  const purpose = purposeIn(here, text);
  // “Lagos Nigeria”: a place by itself, while its country is named with it.
  const place = isNone && isPlaceAlone(text) ? bornIn(text.trim(), here.context.catalog) : undefined;
  const isNew = place?.['birth-place'] !== undefined && step.state.answers['birth-country'] === undefined;
  const answers = purpose !== undefined ? { purpose } : isNew ? place : undefined;
  const [question] = Object.keys(answers ?? {});
  if (answers === undefined || question === undefined) return step;
  return {
    state: { ...here.state, heard: { question, offers: [{ answers }] } },
    problem: { code: 'is-it-this' },
  };
}

const putsRight =
  /(?<!\p{L})(?:не|ой|емес|not|sorry|wrong|қате|ошибл\p{L}*|исправ\p{L}*|actually)(?!\p{L})/iu;

/** «Ой, я опекун, а не мать, 3 окт 2021», where the number or the day of the paper is asked for: who somebody is to the child, put right. */
function kinshipPutRight({ state, question }: Here, text: string): string | undefined {
  const present = state.answers.kinship?.value;
  if (!present || !question.id.startsWith('kinship-document') || !putsRight.test(text)) return undefined;
  // “It's not mother, it's опекун”
  const said = text.replace(/(?<!\p{L})(?:it['’]?s|это)\s+(?:not|не)\s+\p{L}+/giu, ' ');
  const all =
    [said, ...said.split(/[,;.]\s+/u)]
      .map((clause) => choiceNamed('kinship', clause, kinships))
      .flatMap((named) => (named === undefined ? [] : ['taken' in named ? [named.taken] : named.offered]))
      .at(0) ?? [];
  const [only, second] = all;
  const isOther = only !== undefined && second === undefined && only !== present;
  return isOther ? only : undefined;
}

/** The answer is offered: what stands in further clauses goes with it on a button of its own. */
function besideOffer(here: Here, text: string, step: Step): Step {
  const { heard } = step.state;
  const isOffer = step.problem?.code === 'is-it-this' && heard?.question === here.question.id;
  const [only, second] = heard?.offers ?? [];
  if (!isOffer || only === undefined || second !== undefined || text.length > mostLetters) return step;
  if (only.answers[here.question.id] === undefined) return step;
  const kinship = kinshipPutRight(here, text);
  if (kinship !== undefined) {
    const both = { ...only, answers: { ...only.answers, kinship } };
    return {
      ...step,
      state: { ...step.state, heard: { question: here.question.id, offers: [both, only] } },
      problem: { code: 'which-is-it' },
    };
  }
  const [, ...clauses] = text.split(ends);
  for (const clause of clauses) {
    const purpose = purposeIn(here, clause);
    const corrected = purpose === undefined ? earlierPutRight(here, clause.trim()) : undefined;
    const [right, another] = corrected?.offers ?? [];
    const more = purpose !== undefined ? { purpose } : another === undefined ? right?.answers : undefined;
    if (more === undefined || Object.keys(more).some((id) => only.answers[id] !== undefined)) continue;
    const both = { ...only, answers: { ...only.answers, ...more } };
    return {
      ...step,
      state: { ...step.state, heard: { question: here.question.id, offers: [both, only] } },
      problem: { code: 'which-is-it' },
    };
  }
  return step;
}
