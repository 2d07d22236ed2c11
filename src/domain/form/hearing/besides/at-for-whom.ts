import { saysAbroad } from '../../../countries/abroad.ts';
import { countryWithin } from '../../../countries/country-in-words.ts';
import { isOfAge, tellsMinor } from '../../../talk/kin-words.ts';
import { apostille, notTold } from '../../../words/line-words.ts';
import { saying } from '../../../words/phrases.ts';
import type { Answers, FormContext } from '../../form.ts';
import type { Here, Step } from '../acceptance.ts';
import { choiceNamed, kindPutAside, saysRefused, wordsOfChoice } from '../choice-words.ts';
import type { Offer } from '../offer.ts';

/**
 * Where it is asked who the certificate is for and which one, people say what it is for: «справка для посольства»,
 * «мне с апостилем в Польшу». The purpose stands for its own question; who it is for is asked once more.
 */
export interface WhomTold {
  /** What was said for certain to later questions. */
  readonly answers: Answers;
  /** The words that answer the question itself; empty: none do. */
  readonly own: string;
  /** What is to be tapped: a paper certificate, where a country or an apostille was named; for whom, where the child may be grown up. */
  readonly offers: readonly Offer[];
  /** Nothing of it can be kept, but it is understood: it is asked for later. */
  readonly later: Step['problem'] | undefined;
}

const isNotTold = saying('word', notTold);
const fewestLetters = 4;
/** A longer text tells a story, and each of its words would be looked up. */
const mostLetters = 120;
const namesApostille = saying('part', apostille);

/** «Опекун по решению суда»: how somebody came to act for another, and not what the certificate is for. */
const byCourt =
  /(?:по\s+)?решени\p{L}*\s+суда|(?:по\s+)?суду\s+(?=опек)|сот\s+шешім\p{L}*|(?:by\s+)?court\s+(?:order|decision)/giu;

/** Undefined: the text says nothing but who it is for, or nothing at all. */
export function toldAtForWhom(
  { form, question, context }: Here,
  typed: string,
  answers: Answers,
): WhomTold | undefined {
  if (typed.length > mostLetters || isNotTold(typed) || saysRefused(typed)) return undefined;
  const text = typed.replace(byCourt, ' ').trim();
  const words = wordsOfChoice(question.id, text, question.choices?.(answers, context) ?? []);
  // «Бала асырап алуға»: the child of an adoption is not whom the certificate is for.
  const whole = words.own === '' ? undefined : purposeIn(form.questions, text, context);
  const { own, others } = whole && 'taken' in whole ? { own: '', others: text } : words;
  // «Ағам Польшада, қағазды кім апарады, интернетпен»: the electronic one is named, and the country is where somebody is.
  if (question.id === 'kind' && /интернет|онлайн|online|pdf|пдф|электрон|electron/iu.test(own))
    return undefined;
  const purpose = purposeIn(form.questions, others, context);
  const code = countryWithin(context.catalog, others);
  const isAbroad = namesApostille(others) || saysAbroad(others) || code !== undefined;
  const other = question.id === 'for-whom' ? (otherWithoutKind(text) ?? otherWithKind(own)) : undefined;
  if (other?.isCertain && purpose === undefined && !isAbroad && others === '') {
    return { answers: { kind: other.kind }, own: other.whom, offers: [], later: undefined };
  }
  if (other && (!isAbroad || other.kind === 'paper')) {
    const named = purpose && 'taken' in purpose ? { purpose: purpose.taken } : {};
    const offer = {
      answers: {
        'for-whom': other.whom,
        kind: other.kind,
        ...named,
        ...(code !== undefined && { country: code }),
      },
    };
    return { answers: {}, own: '', offers: [offer], later: undefined };
  }
  // «Ұлымның орнына тапсыра аламын ба?» asks, and tells nothing for certain.
  const isAsked = /\s\S+\s.*[?？]/su.test(typed);
  if (!isAbroad && (purpose === undefined || isAsked)) return undefined;
  // «Балам 19да, оқуға тапсырады»: an adult needs a power of attorney.
  const whom =
    question.id === 'for-whom' ? choiceNamed('for-whom', own, ['self', 'child', 'other']) : undefined;
  const isAdult = isOfAge(typed);
  if (whom && isAdult && !isAbroad && 'taken' in whom && whom.taken === 'child')
    return { answers: {}, own: '', offers: [{ answers: { 'for-whom': 'other' } }], later: undefined };
  // A short word may be any: «вид».
  const isSaid = others.split(/\s+/u).some((word) => [...word].length >= fewestLetters);
  const named = purpose && 'taken' in purpose && isSaid ? { purpose: purpose.taken } : {};
  // «На визу в Канаду мне бумажную»: the country goes with the paper.
  const isPaper = /бумаж|бумаг|[қк]а[ғг]аз|paper|kagaz|qagaz/iu.test(own);
  const taken = { ...named, ...(isPaper && code !== undefined && { country: code }) };
  // «Дочке в садик воспитателем»: who works is seldom a child, and may write in their own name.
  const [use, otherUse] = purpose === undefined ? [] : 'taken' in purpose ? [purpose.taken] : purpose.offered;
  const isAtWork = use === 'employment' && otherUse === undefined;
  const isChild = whom && 'taken' in whom && whom.taken === 'child';
  if (isAtWork && isChild && !isAbroad && !tellsMinor(typed)) {
    const offers = ['self', 'other', 'child'].map((one) => ({ answers: { 'for-whom': one, ...taken } }));
    return { answers: {}, own: '', offers, later: undefined };
  }
  const abroad = isAbroad ? paperAbroad(question.id, own, code, isAdult) : undefined;
  return {
    answers: taken,
    own,
    offers: abroad ? [abroad] : [],
    later: 'purpose' in taken ? { code: 'and-for-whom' } : { code: 'asked-later' },
  };
}

/** «Мужу, бумага не нужна»: who else it is for, and which one is left. */
function otherWithoutKind(text: string) {
  const aside = kindPutAside(text);
  const named = aside && choiceNamed('for-whom', aside.rest, ['child', 'other']);
  if (aside === undefined || named === undefined) return undefined;
  const [whom, second] = 'taken' in named ? [named.taken] : named.offered;
  const kind = aside.kind === 'paper' ? 'electronic' : 'paper';
  return whom !== undefined && second === undefined ? { whom, kind, isCertain: false } : undefined;
}

/** «Мужу электронную», «электронную для сына»: who else it is for, and which one. */
function otherWithKind(own: string) {
  const kinds = wordsOfChoice('kind', own, ['electronic', 'paper']);
  const kind = kinds.own === '' ? undefined : choiceNamed('kind', kinds.own, ['electronic', 'paper']);
  const whom =
    kind && 'taken' in kind ? choiceNamed('for-whom', kinds.others, ['child', 'other']) : undefined;
  if (whom === undefined || kind === undefined || !('taken' in kind)) return undefined;
  if ('taken' in whom) return { whom: whom.taken, kind: kind.taken, isCertain: true };
  const [only, second] = whom.offered;
  return only !== undefined && second === undefined
    ? { whom: only, kind: kind.taken, isCertain: false }
    : undefined;
}

function purposeIn(questions: Here['form']['questions'], words: string, context: FormContext) {
  const values = questions.find(({ id }) => id === 'purpose')?.choices?.({}, context) ?? [];
  return choiceNamed(
    'purpose',
    words,
    values.filter((one) => one !== 'other'),
  );
}

/** The electronic one is for use at home: with a country abroad the paper one is likely meant, and never assumed. */
function paperAbroad(id: string, own: string, code: string | undefined, isAdult: boolean): Offer | undefined {
  const paper = { kind: 'paper', ...(code !== undefined && { country: code }) };
  if (id === 'kind') return { answers: paper };
  const named = choiceNamed('for-whom', own, ['self', 'child', 'other']);
  const likely = named && 'offered' in named && !named.offered.includes('self') ? named.offered : [];
  const [told, second] = named && 'taken' in named ? [named.taken] : likely;
  // «Балам 19да»: an adult needs a power of attorney.
  const whom = told === 'child' && isAdult ? 'other' : told;
  return whom !== undefined && second === undefined ? { answers: { 'for-whom': whom, ...paper } } : undefined;
}
