import type { Dice } from './dice.ts';

/** Words and values that break programs, and ways to tear an update that is whole. */

const nastyWords: readonly string[] = [
  '',
  ' ',
  '\n',
  '\u0000',
  '\u200b\u200d\ufeff',
  '\u202e\u0645\u0631\u062d\u0628\u0627 \u202c',
  '\u05e9\u05dc\u05d5\u05dd',
  '\ud800',
  'a\udc00b',
  '\ud83d\ud83d\ude00',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'é́́́́́́́́́́́́́́',
  '<b>&amp;</i><a href="tg://user?id=1">x</a>',
  '{ $reference } { menu }',
  "'; DROP TABLE request; --",
  '%s%n$(id)`id`',
  '=HYPERLINK("http://x")',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '９２０３１７４００２００',
  '٩٠٠١٠١',
  '/',
  '//',
  '/start@',
  '/start join_',
  `/start join_${'A'.repeat(32)}`,
  `/start ${'x'.repeat(64)}`,
  'Ж'.repeat(4096),
  '😀'.repeat(2048),
  '\u0301'.repeat(4000),
  'a '.repeat(2000),
  '\t\r\n'.repeat(500),
  '../../etc/passwd',
  'C:\\con.pdf',
  'x.pdf\u202egnp.exe',
];

export function nastyText(dice: Dice): string {
  const words = dice.pick(nastyWords);
  return dice.chance(0.2) ? words + dice.pick(nastyWords) : words;
}

/** Anything but what was expected. */
export function nastyValue(dice: Dice): unknown {
  const numbers = [0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), Number.MAX_VALUE, 777_000, 1_087_968_824];
  switch (dice.int(8)) {
    case 0:
      return null;
    case 1:
      return dice.pick(numbers);
    case 2:
      return nastyText(dice);
    case 3:
      return dice.pick([[], [null], [[]], [{}], ['x']]);
    case 4:
      return dice.pick<object>([{}, { id: 'x' }, { toString: 1 }, { length: -1 }]);
    case 5:
      return dice.chance(0.5);
    case 6:
      return String(dice.pick(numbers));
    default:
      return undefined;
  }
}

/**
 * A copy in which parts are missing, of another type, or there twice. What says who acts stays as it is or goes: nobody
 * can write in another person's name, so that is never tried.
 */
export function torn(update: object, dice: Dice): object {
  const copy = structuredClone(update);
  const wounds = 1 + dice.int(3);
  for (let wound = 0; wound < wounds; wound += 1) tear(copy, dice);
  return copy;
}

function tear(target: object, dice: Dice): void {
  const keys = Object.keys(target).filter((key) => key !== 'update_id');
  if (keys.length === 0) return;
  const key = dice.pick(keys);
  const value: unknown = Reflect.get(target, key);
  if (typeof value === 'object' && value !== null && dice.chance(0.75)) return tear(value, dice);
  if (dice.chance(0.4)) Reflect.deleteProperty(target, key);
  else Reflect.set(target, key, nastyValue(dice));
}
