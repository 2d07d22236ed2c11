import { iinsIn } from '../../person/iin.ts';
import { isPutOff, saysNothingOfIt } from '../../talk/no-answer.ts';
import { sayingsOf } from '../../talk/sayings.ts';
import { tellsOnlyLiving } from '../../talk/sentences/clauses-told.ts';
import { heardAmongNames, heardAnywhere } from '../../talk/sentences/heard.ts';
import {
  afraid,
  apostilleUnclear,
  appointed,
  asPicture,
  forTwo,
  howMuchLeft,
  illegible,
  inDocument,
  issuedOn,
  noPower,
  otherKin,
  whichThere,
  whichToTake,
} from '../../words/aside-words.ts';
import { another, chatter, moods, sameAsBefore } from '../../words/form/chatter-words.ts';
import { goOn } from '../../words/form/go-on-words.ts';
import {
  documentOld,
  iinNamed,
  iinUnseen,
  noIin,
  otherNumber,
  otherPaper,
  whatNumber,
  whereItStands,
  whereOrWhy,
} from '../../words/form/number-aside-words.ts';
import { oneOf, type Phrases, saying, whenAsked } from '../../words/phrases.ts';
import {
  anyBranch,
  byPost,
  collectedByOther,
  kindOfPlace,
  severalCountries,
  towards,
} from '../../words/place-aside-words.ts';
import {
  asksBare,
  asksOnly,
  asksService,
  asksWhetherItCounts,
  isPlaceOfNotary,
  isPurposeUnknown,
  isPurposeUntold,
  tellsFatherGone,
  tellsOfAnother,
} from './besides/not-told.ts';
import {
  asksWhetherItStays,
  asksWhichNumber,
  asksWhyPhone,
  isAnsweredWrong,
  lacksPhone,
  meansThisPhone,
  numbers,
} from './besides/talk-at-numbers.ts';
import { holdsName, isLabelAlone } from './no-name.ts';

/**
 * What people say at a question in place of an answer, in sentences (their words: src/domain/words/): they look for the bot to know it already, are afraid to
 * say it, want to send a picture, ask how much is left. Each has an answer of its own; the question stays.
 */
export const asides = [
  'no-iin',
  'iin-stays',
  'phone-abroad',
  'later',
  'document-unseen',
  'words-not-pictures',
  'seen-by',
  'how-much-left',
  'share-number',
  'which-number',
  'phone-why',
  'town-wanted',
  'collected-by',
  'not-by-post',
  'for-another',
  'other-kin',
  'no-power',
  'one-each',
  'no-place',
  'country-anywhere',
  'weary',
  'told-instead',
  'needed',
  'help',
] as const;
export type Aside = (typeof asides)[number];

interface Rule {
  readonly aside: Aside;
  /** Only where the certificate is for the person who writes. */
  readonly own?: true;
  /** Of the question's id. */
  readonly at: RegExp;
  readonly isSaid: (text: string) => boolean;
}

const typedAnswers =
  /^(?:representative-)?(?:iin|surname|first-name|patronymic|phone)$|^previous-name|^birth|^(?:kinship-document|power)-(?:number|date|notary)$/;

const names = /(?:surname|first-name|patronymic)$|^previous-name/;

/** A phone stands in no document. */
const inDocuments = new RegExp(typedAnswers.source.replace('|phone', ''));
const typedWords = new RegExp(`${typedAnswers.source}|^purpose-other$`);

/** Questions whose buttons say what may be meant. */
const buttons = /^(?:for-whom|kind|purpose|previous-kind-\d|apostille|kinship|kinship-document)$/;
const choosing = /^(?:for-whom|kind|purpose|previous-kind|region|branch|country|kinship|apostille)/;
const anywhere = (table: Phrases) => saying('part', table);

/** The number itself may stand there. */
const tenFigures = /(?:\d[^\d]*){10}/;
const manyFigures = /\d{6}/;
const saysOld = anywhere(documentOld);
const isIinUnseen = heardAnywhere(iinUnseen);
const isIinNamed = anywhere(iinNamed);
const isWhereOrWhy = anywhere(whereOrWhy);
const asksWhere = saying('word', whereItStands);
const isOtherKin = saying('word', otherKin);
const isAppointed = saying('start', appointed);
const isOtherNumber = saying('word', otherNumber);
const isIssue = saying('start', issuedOn);
const twoDates = /\d{4}.*\d{4}/s;

/** «Жібере беріңіз», «дальше», “done”: nobody is called so, and no town. */
export const hurriesOn = heardAmongNames(goOn);

/** All that is said is talk. */
export const chats = heardAmongNames(chatter);
/** «Устала», “my baby cries”. */
export const isWeary = heardAmongNames(moods);
const saysAnother = heardAmongNames(another);
const saysSame = heardAmongNames(sameAsBefore);

const isIllegible = anywhere(illegible);
/** Another number, or one that has faded, and no whole IIN beside it. */
const isOfOther = (text: string) => (isOtherNumber(text) || isIllegible(text)) && iinsIn(text).length === 0;

/** In order: the first that fits is meant. */
const rules: readonly Rule[] = [
  { aside: 'needed', at: typedWords, isSaid: hurriesOn },
  { aside: 'no-iin', at: /iin$/, isSaid: anywhere(noIin) },
  { aside: 'iin-stays', at: /iin$/, isSaid: (text) => !tenFigures.test(text) && saysOld(text) },
  { aside: 'help', at: /iin$/, isSaid: (text) => !manyFigures.test(text) && isIinUnseen(text) },
  { aside: 'help', at: /iin$/, isSaid: isOfOther },
  { aside: 'help', at: /iin$/, isSaid: anywhere(otherPaper) },
  { aside: 'help', at: /iin$/, isSaid: anywhere(whatNumber) },
  {
    aside: 'help',
    at: /iin$/,
    isSaid: (text) => !manyFigures.test(text) && isIinNamed(text) && isWhereOrWhy(text),
  },
  { aside: 'help', at: /iin$/, isSaid: (text) => !manyFigures.test(text) && asksWhere(text) },
  // «01.01.2019 выдано МВД»: the day on which a document was issued.
  { aside: 'help', at: /^birth-date$/, isSaid: (text) => isIssue(text) && !twoDates.test(text) },
  { aside: 'help', at: /patronymic$/, isSaid: tellsFatherGone },
  { aside: 'help', at: /^(?:kinship-document|power)-number$/, isSaid: isIllegible },
  { aside: 'help', at: /^previous-kind/, isSaid: asksWhetherItCounts },
  { aside: 'help', at: /^(?:for-whom|kind)$/, isSaid: anywhere(whichToTake) },
  { aside: 'help', at: choosing, isSaid: anywhere(whichThere) },
  { aside: 'help', at: /^apostille$/, isSaid: anywhere(apostilleUnclear) },
  { aside: 'seen-by', at: /./, isSaid: anywhere(afraid) },
  { aside: 'later', at: numbers, isSaid: asksWhetherItStays },
  // «Нет телефона, вот мамин 8747…»: the number is there.
  { aside: 'phone-abroad', at: /^phone$/, isSaid: lacksPhone },
  { aside: 'share-number', at: /^phone$/, isSaid: meansThisPhone },
  { aside: 'told-instead', at: numbers, isSaid: isAnsweredWrong },
  { aside: 'which-number', at: /^phone$/, isSaid: asksWhichNumber },
  { aside: 'phone-why', at: /^phone$/, isSaid: asksWhyPhone },
  { aside: 'words-not-pictures', at: typedAnswers, isSaid: anywhere(asPicture) },
  { aside: 'document-unseen', at: inDocuments, isSaid: anywhere(inDocument) },
  { aside: 'how-much-left', at: /./, isSaid: anywhere(howMuchLeft) },
  { aside: 'town-wanted', at: /^(?:region|branch)$/, isSaid: anywhere(anyBranch) },
  { aside: 'not-by-post', at: /^(?:region|branch)$/, isSaid: saying('word', byPost) },
  { aside: 'collected-by', at: /^(?:region|branch)$/, isSaid: anywhere(collectedByOther) },
  {
    aside: 'for-another',
    at: /^iin$/,
    own: true,
    isSaid: tellsOfAnother,
  },
  { aside: 'other-kin', at: /^kinship$/, isSaid: (text) => isOtherKin(text) && !isAppointed(text) },
  { aside: 'one-each', at: /^for-whom$/, isSaid: saying('word', forTwo) },
  { aside: 'no-power', at: /^for-whom$|^power-(?:number|date|notary)$/, isSaid: anywhere(noPower) },
  { aside: 'help', at: /^power-notary$/, isSaid: (text) => isIllegible(text) || isPlaceOfNotary(text) },
  { aside: 'help', at: /^purpose-other$/, isSaid: isPurposeUntold },
  { aside: 'needed', at: /^purpose-other$/, isSaid: saysNothingOfIt },
  { aside: 'help', at: /^purpose/, isSaid: isPurposeUnknown },
  { aside: 'help', at: names, isSaid: isLabelAlone },
  { aside: 'told-instead', at: names, isSaid: (text) => tellsOnlyLiving(text) && !holdsName(text) },
  { aside: 'no-place', at: /^birth-(?:country|place)$/, isSaid: saying('text', kindOfPlace) },
  {
    aside: 'country-anywhere',
    at: /^country$/,
    isSaid: whenAsked(() => `^${oneOf(towards)}?\\s*${oneOf(severalCountries)}[\\s.!]*$`),
  },
];

/** A longer text tells something else. */
const mostLetters = 200;
/** What a text says at the question beside an answer. `isOwn`: the certificate is for the person who writes. Undefined: nothing of this kind. */
export function asideIn(text: string, question: string, isOwn: boolean): Aside | undefined {
  const typed = text.trim();
  if (typed.length > mostLetters) return undefined;
  const said = asideSaid(typed, question, isOwn);
  if (said) return said;
  // «Қанша тұрады» under buttons asks for none of them.
  if (buttons.test(question) && asksService(typed) && asksBare(typed, question)) return 'help';
  // A greeting, a wish to go back and the like have their own answers.
  const isTyped = typedWords.test(question) && !sayingsOf(typed).some(({ slip }) => !slip);
  const isChatter = chats(typed) || (question !== 'purpose-other' && saysAnother(typed));
  const isSame = typedWords.test(question) && !question.startsWith('previous') && saysSame(typed);
  if ((isTyped && isChatter) || isSame) return 'needed';
  if (isTyped && asksBare(typed, question)) return 'help';
  // With figures an answer may stand in the question: «8 701 123 45 67 подойдёт?».
  return typedWords.test(question) && asksOnly(typed, question) ? 'help' : undefined;
}

/** The aside without questions that say nothing of the one on the card: the guide may have a page for these. */
export function asideSaid(text: string, question: string, isOwn: boolean): Aside | undefined {
  const typed = text.trim();
  if (typed.length > mostLetters) return undefined;
  const found = rules.find(
    ({ at, own, isSaid }) => at.test(question) && (isOwn || !own) && isSaid(typed),
  )?.aside;
  if (found) return found;
  if (isWeary(typed)) return 'weary';
  return question !== 'purpose-other' && isPutOff(typed) ? 'later' : undefined;
}
