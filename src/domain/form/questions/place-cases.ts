import { longestPlace } from '../../places/birthplace.ts';

/** A place as people write it in a sentence: in a case, behind a preposition, with a year. */

/** «В Алматы в 1990 году»: the year belongs to the date, which was asked for before. */
export function withoutYear(typed: string): string {
  if (typed.length > longestPlace) return typed;
  const place = typed
    .replace(
      /(?<![\d-])(?:[вт]\s+)?(?:19|20)\d{2}(?![\d-])\s*(?:(?:году?|г|жыл[ығ]\p{L}*|ж)\.?(?!\p{L}))?/giu,
      ' ',
    )
    .replace(/[\s,]+$|^[\s,]+/gu, '');
  return /\p{L}{2}/u.test(place) && !/\d/.test(place) ? place : typed;
}

/** A preposition in front: what is behind it stands in a case. */
export const inCase = /^(?:в|во|из|под)\s/iu;

/** A word for what it is that stands in a case itself: «в городе Омске», «Талғар ауданында». */
export const hasCase =
  /(?<!\p{L})(?:городе|селе|деревне|пос[её]лке|ауле|районе|крае|станице)(?!\p{L})|(?<=\p{L}\s)(?:қаласы|ауданы|облысы|ауылы|кенті)н(?:да|де)(?!\p{L})/iu;

/** The place as it is called by itself, as far as endings show it: «в омской обл» is «омская обл». */
export function outOfCase(place: string): string {
  const bare = place.replace(/^(?:в|во|из|под)\s+/iu, '');
  const regional = bare
    .replace(/(?<=\p{L}\s)(қаласы|ауданы|облысы|ауылы|кенті)н(?:да|де)(?!\p{L})/giu, '$1')
    .replace(/(\p{L}{3,})ской(?=\s+(?:обл|губ))/giu, '$1ская')
    .replace(/(?<=\s)области(?!\p{L})/giu, 'область')
    .replace(
      /(\p{L}{3,})ском\s+(район|крае)(?:е)?(?!\p{L})/giu,
      (_, name: string, kind: string) => `${name}ский ${kind.toLowerCase() === 'крае' ? 'край' : 'район'}`,
    );
  return regional.slice(0, 1).toUpperCase() + regional.slice(1);
}
