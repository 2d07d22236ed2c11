import { lookOf } from '../../../places/place-spelling.ts';

/** «Первый», «екінші», “the 2nd one”, «1»: which of the buttons is meant, counted from the top. */

const words: readonly (readonly string[])[] = [
  'первый первая первое первую первого верхний верхняя верхнее верхнюю бірінші бірінши біріншісі бирінші birinshi birinshisi first 1st 1-й 1-я 1-е 1-ші',
  'второй вторая второе вторую второго екінші екінши екіншісі ekinshi ekinshisi second 2nd 2-й 2-я 2-е 2-ші',
  'третий третья третье третью үшінші үшіншісі ushinshi ushinshisi third 3rd 3-й 3-я 3-е 3-ші',
  'четвертый четвертая четвертое төртінші fourth 4th 4-й 4-я 4-е 4-ші',
  'пятый пятая пятое бесінші fifth 5th 5-й 5-я 5-е 5-ші',
].map((line) => line.split(' ').map(lookOf));
const around = new Set(
  'ой ну тут там самый самая самое вариант пункт кнопка кнопку номер в списке из списка давайте давай пусть будет подойдет мне нұсқа нұсқасы ғой бол анау мынау сол qoi bol anau mynau болсын болады тізімдегі the one in list oh um is fine option please from'
    .split(' ')
    .map(lookOf),
);
const mostLetters = 40;
const figure = /^\s*[№#]?\s*(?<figure>[1-9])\s*[.)]?\s*$/u;

/** One for the first; undefined: the text says something else. `withFigures`: a bare «2» counts as well. */
export function ordinalIn(text: string, withFigures: boolean): number | undefined {
  if (text.length > mostLetters) return undefined;
  const bare = withFigures ? figure.exec(text)?.groups?.figure : undefined;
  if (bare !== undefined) return Number(bare);
  const said = text
    .toLowerCase()
    .split(/[\s,.!]+/u)
    .filter((word) => word !== '')
    .map(lookOf);
  const places = said.map((word) => words.findIndex((forms) => forms.includes(word)));
  const found = places.filter((at) => at >= 0);
  const isOnly = said.every((word, at) => (places[at] ?? -1) >= 0 || around.has(word));
  return isOnly && found.length === 1 ? (found[0] ?? 0) + 1 : undefined;
}
