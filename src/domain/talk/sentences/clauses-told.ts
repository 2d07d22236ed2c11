import {
  inDocumentNow,
  inTruth,
  livingThere,
  ofOwnBirth,
  otherDocument,
} from '../../words/form/document-words.ts';
import { saying, whenAsked, wordOf } from '../../words/phrases.ts';

/**
 * Which clause of an answer is the answer: «01.01.90, но на самом деле родилась 28 декабря», «Германия это где живу, а родилась в
 * Караганде». What a document says comes before what is so in truth, and the place of birth before the place where somebody lives.
 */

/** A longer text is a story. */
const mostLetters = 200;
const between =
  /[,;!?]+|(?<=\p{L}{3})\.\s|\s[\p{Pd}]+\s|\s(?=(?:но|а|but|however|though|although|хотя|б[іи]ра[қк]|ал)\s)/iu;
const clausesOf = (text: string): readonly string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => /\p{L}|\d{2}/u.test(part));

/** Words of a clause that is of the present document. */
export const isOfDocument = saying('word', inDocumentNow);
const isOfOther = saying('word', otherDocument);
const isOfTruth = saying('word', inTruth);
const mayTell = whenAsked(() => `${wordOf(inDocumentNow)}|${wordOf(inTruth)}|${wordOf(otherDocument)}`);

/**
 * What of the text stands in the present document: the clause that says so, or else what is left beside the truth and other
 * documents. Undefined: nothing shows it, or several clauses are of documents.
 */
export function clauseOfDocument(text: string): string | undefined {
  if (text.length > mostLetters || !mayTell(text)) return undefined;
  const clauses = clausesOf(text);
  if (clauses.length < 2) return undefined;
  const isTruth = (clause: string) => isOfTruth(clause) && !isOfDocument(clause.replace(isToldSo, ' '));
  const documents = clauses.filter((one) => isOfDocument(one) && !isOfOther(one) && !isTruth(one));
  const [only, second] = documents;
  if (only !== undefined) return second === undefined ? only : undefined;
  const left = clauses.filter((one) => !isTruth(one) && !isOfOther(one));
  return left.length < clauses.length && left.length > 0 ? left.join(', ') : undefined;
}
/** «На самом деле родилась 28 декабря, просто так записали»: how it came to be written otherwise. */
const isToldSo = /(?<!\p{L})(?:записали|записан\p{L}?|жазылған|жазып\s+\p{L}+)(?!\p{L})/giu;

const lives = saying('word', livingThere);
/** «Там же где живу, Тараз»: the place is the same. */
const isHere =
  /(?<!\p{L})(?:там\s+же|здесь|тут|сонда|осында|осы|same|here|(?<!is\s)where\s+i\s+live)(?!\p{L})/iu;
const isOfBirth = saying('word', ofOwnBirth);
/** «Прописка в Алматы родилась в Таразе»: nothing parts the two. */
const beforeBirth = /\s(?=(?:я\s+)?(?:родил(?:ся|ась)|was\s+born|born\s|my\s+birth|birth\s))/iu;
const behindLiving =
  /(?<=(?:тұрам(?:ын)?|тұратыным|тіркелген(?:мін)?|тіркелгем|көштік|тұрып\s+жатырмын))\s/iu;

/** The clauses of a text that tell where somebody was born, beside one of where they live; undefined: nobody tells both. */
export function clauseOfBirthNotLiving(text: string): string | undefined {
  if (text.length > mostLetters || !lives(text)) return undefined;
  const clauses = clausesOf(text).flatMap((one) =>
    lives(one) && isOfBirth(one)
      ? one.split(beforeBirth).flatMap((part) => (part === one ? part.split(behindLiving) : [part]))
      : [one],
  );
  if (clauses.some((one) => isHere.test(one))) return undefined;
  const others = clauses.filter((one) => !lives(one) && /\p{L}{3}/u.test(one));
  if (others.length === 0 || others.length === clauses.length) return undefined;
  const births = others.filter(isOfBirth);
  return (births.length > 0 ? births : others).join(', ');
}

/** «Ресейде тұрамын», “I live in Germany”: nothing but where somebody lives is told. */
export const tellsOnlyLiving = (text: string): boolean =>
  text.length <= mostLetters && lives(text) && !isOfBirth(text) && !isHere.test(text);
