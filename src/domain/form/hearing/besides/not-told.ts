import { endsLikeSurname, isPatronymic } from '../../../person/names/name-endings.ts';
import { heardAmongNames } from '../../../talk/sentences/heard.ts';
import { fatherGone } from '../../../words/aside-words.ts';
import { buttonWords } from '../../../words/form/button-words.ts';
import { notaryPlace, purposeUnknown, purposeUntold } from '../../../words/form/purpose-words.ts';
import { saying } from '../../../words/phrases.ts';
import { choiceNamed } from '../choice-words.ts';

/** Words that could be kept as an answer in own words, and tell nothing of what was asked. */

/** «Өзім білетін шаруа», «просто надо», “because I need it”. */
export const isPurposeUntold = heardAmongNames(purposeUntold);

const saysUnknown = saying('part', purposeUnknown);
const purposes = Object.keys(buttonWords.purpose ?? {});

/** «Сами не знаем, сказали принести», and no button is named beside it. */
export const isPurposeUnknown = (text: string): boolean =>
  saysUnknown(text) && choiceNamed('purpose', text, purposes) === undefined;

const tellsPlace = saying('word', notaryPlace);

/** «Базардың жанындағы нотариус»: where somebody sits, and no name. */
export const isPlaceOfNotary = (text: string): boolean =>
  tellsPlace(text) &&
  !/\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(text) &&
  !text.split(/[\s,.]+/u).some((word) => isPatronymic(word) || endsLikeSurname(word));

const isFatherGone = saying('part', fatherGone);

/** «Әкем ерте кеткен», and no patronymic beside it. */
export const tellsFatherGone = (text: string): boolean =>
  isFatherGone(text) && !text.split(/\s+/u).some((word) => isPatronymic(word.replace(/м[ыі]н$/u, '')));
