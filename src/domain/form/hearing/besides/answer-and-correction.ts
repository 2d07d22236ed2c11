import { labelledName } from '../../../person/full-name.ts';
import type { NamePart } from '../../../person/name-labels.ts';
import { walk } from '../../form.ts';
import type { Here, Step } from '../acceptance.ts';
import { choiceNamed, wordsOfChoice } from '../choice-words.ts';
import { correctionIn, heardMending, lineWronged, otherKind, readAt } from '../correction-in-words.ts';
import { lineNamed, valueBehindLine } from '../named-lines.ts';
import type { Heard } from '../offer.ts';

/**
 * «Ивановна, и имя исправьте, не Анна, а Жанна»: the answer, and beside it an earlier one put right. The answer is kept, and what is
 * put right is offered: neither is lost.
 */

/** A longer text tells a story. */
const mostLetters = 200;
const mostWordsOfAnswer = 4;
/** Where the answer ends. */
const ends = /[,;]\s+|(?<=\p{L}{3})[.!]\s+|\s(?=(?:and|also|btw|айтпақшы|кстати)\s)/giu;
/** What leads over to another matter. */
const over =
  /^(?:(?:и|а|ещё|еще|также|кстати|and|also|btw|by the way|тағы|тағы да|ал|айтпақшы|сонымен қатар|sorry|извините|кешіріңіз|әлгі)[\s,]+)+/iu;
const wishes =
  /(?<!\p{L})(?:need|want|mistake|wrong|should|change|надо|нужн\p{L}*|хочу|ошиб\p{L}*|исправ\p{L}*|поменя\p{L}*|измени\p{L}*|керек|қате|ауыстыр\p{L}*|түзет\p{L}*|өзгерт\p{L}*)(?!\p{L})/iu;
const withoutDenied = (text: string) =>
  text.replace(/(?<!\p{L})(?:а\s+)?(?:не|not)\s+\p{L}+|\p{L}+\s+емес(?!\p{L})/giu, ' ');
/** Their own words name lines of other people or of before. */
const withOwnLabels = /^(?:previous|representative|kinship|power|purpose)/;

/** An earlier answer that the words put right, to be offered; undefined: they say nothing of one. */
export function earlierPutRight(here: Here, text: string): Heard | undefined {
  const { form, question, state, context } = here;
  const words = text.replace(over, '');
  if (words.length > mostLetters) return undefined;
  const { asked, answers } = walk(form, { ...state, at: question.id }, context);
  const at = asked.findIndex((one) => one.question.id === question.id);
  const before = asked.slice(0, Math.max(at, 0)).filter(({ answered }) => answered);
  const line = lineNamed(
    words,
    before.map((one) => one.question.id),
  );
  const mended = heardMending(form, { ...state, at: question.id }, context, words);
  const isMeant =
    mended && (mended.question === line || correctionIn(words)?.instead !== undefined || /\d{4}/.test(words));
  if (isMeant) return mended;
  const kind = otherKind({ ...state, at: 'phone' }, form, words) ?? kindWished(here, words);
  if (kind) return kind;
  // «Фамилия должна быть Ким», «фамилия у меня Ли», where another one stands.
  const labelled = withOwnLabels.test(question.id) ? undefined : labelledName(words);
  const value = labelled?.name ?? valueBehindLine(words);
  const id = labelled === undefined || line !== undefined ? line : idOf[labelled.part];
  const named = before.find((one) => one.question.id === id)?.question;
  if (value === undefined || named === undefined) return undefined;
  const read = readAt(named, withoutDenied(value).trim(), answers, context);
  const isOther = read !== undefined && read !== state.answers[named.id]?.value;
  const isSure = isOther && (named.warn?.(read, answers, context) ?? []).length === 0;
  return isSure ? { question: named.id, offers: [{ answers: { [named.id]: read } }] } : undefined;
}

/** «Я ошиблась, мне бумажную», where an electronic one was chosen. */
function kindWished({ state }: Here, text: string): Heard | undefined {
  const kinds = ['electronic', 'paper'];
  const given = state.answers.kind?.value;
  if (given === undefined || !wishes.test(text)) return undefined;
  const named = choiceNamed('kind', wordsOfChoice('kind', withoutDenied(text), kinds).own, kinds);
  const isOther = named && 'taken' in named && named.taken !== given;
  return isOther ? { question: 'kind', offers: [{ answers: { kind: named.taken } }] } : undefined;
}

/** Undefined: the text is no such two things. `readText` reads the answer. */
export function answerAndCorrection(
  here: Here,
  text: string,
  readText: (here: Here, text: string) => Step,
): Step | undefined {
  if (text.length > mostLetters || withOwnLabels.test(here.question.id)) return undefined;
  for (const { 0: sign, index } of text.matchAll(ends)) {
    const answer = text.slice(0, index).trim();
    if (answer.split(/\s+/u).length > mostWordsOfAnswer) break;
    const rest = text.slice(index + sign.length).trim();
    const heard = earlierPutRight(here, rest);
    const wronged = heard ? undefined : lineWronged(here.form, here.state, here.context, rest);
    if (heard === undefined && wronged === undefined) continue;
    const step = readText(here, answer);
    if (!step.accepted?.includes(here.question.id) || step.problem) return undefined;
    return heard
      ? { ...step, state: { ...step.state, heard }, problem: { code: 'is-it-this' } }
      : { ...step, state: { ...step.state, at: wronged } };
  }
  return correctionAndAnswer(here, text, readText);
}

/** «Фамилия қате кетіпті, Оспан деп түзе, атым Дидар»: what is put right stands first, and the answer follows with its label. */
function correctionAndAnswer(
  here: Here,
  text: string,
  readText: (here: Here, text: string) => Step,
): Step | undefined {
  for (const { 0: sign, index } of [...text.matchAll(ends)].reverse()) {
    const answer = text.slice(index + sign.length).trim();
    const part = labelledName(answer)?.part;
    if (part === undefined || idOf[part] !== here.question.id) continue;
    const heard = earlierPutRight(here, text.slice(0, index).trim());
    const step = heard && readText(here, answer);
    if (!step?.accepted?.includes(here.question.id) || step.problem) return undefined;
    return { ...step, state: { ...step.state, heard }, problem: { code: 'is-it-this' } };
  }
  return undefined;
}

const idOf: Readonly<Record<NamePart, string>> = {
  surname: 'surname',
  firstName: 'first-name',
  patronymic: 'patronymic',
};
