import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  newReference,
  parseReference,
  readReference,
  referenceAndText,
  referencesIn,
} from '../../../src/domain/request/reference.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const drawn = fc.uint8Array({ minLength: 7, maxLength: 7 });
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));
const reference = drawn.map((bytes) => newReference(() => bytes));

describe('a new reference', () => {
  test('has the form CR-XXXX-XXXX and reads as itself', () => {
    fc.assert(
      fc.property(reference, (made) => {
        expect(made).toMatch(/^CR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(parseReference(made)).toBe(made);
      }),
    );
  });

  test('uses each of its bytes, each value equally often', () => {
    const made = Array.from({ length: 256 }, (_, byte) => newReference(() => new Uint8Array(7).fill(byte)));
    expect(new Set(made).size).toBe(32);
    expect(newReference(() => Uint8Array.of(10, 43, 84, 125, 166, 207, 248))).toMatch(/^CR-ABMX-6FR.$/);
  });

  test('asks for seven bytes and takes no fewer', () => {
    expect(() => newReference(() => new Uint8Array(6))).toThrow('7 random bytes');
  });
});

describe('the check character', () => {
  const samples = [
    newReference(() => new Uint8Array(7)),
    newReference(() => Uint8Array.of(10, 43, 84, 125, 166, 207, 248)),
    newReference(() => Uint8Array.of(31, 30, 29, 28, 27, 26, 25)),
  ].map((made) => made.slice(3).replace('-', ''));

  test.each(samples)('of %s finds any one changed character, the check itself included', (body) => {
    const accepted = [...body].flatMap((_, at) =>
      [...alphabet]
        .map((other) => body.slice(0, at) + other + body.slice(at + 1))
        .filter((changed) => parseReference(changed) !== undefined),
    );
    expect(accepted).toEqual(Array.from(body, () => body));
  });

  test('finds any two different neighbours that changed places', () => {
    // Every pair at every place among noughts. The code is linear, so the other characters do not matter.
    const missed: string[] = [];
    for (let at = 0; at < 7; at += 1) {
      for (let one = 0; one < 32; one += 1) {
        for (let other = 0; other < 32; other += 1) {
          const bytes = new Uint8Array(8);
          bytes.set([one, other], at);
          const made = newReference(() => bytes.slice(0, 7));
          const [first = '', second = ''] = made.slice(3).replace('-', '').slice(at);
          const swapped = made.slice(3).replace('-', '').split('');
          swapped.splice(at, 2, second, first);
          if (first !== second && parseReference(swapped.join('')) !== undefined) missed.push(made);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  test('finds two changed places in any reference, neighbours or not', () => {
    const place = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(reference, place, place, (made, one, other) => {
        const characters = made.slice(3).replace('-', '').split('');
        const [first = '', second = ''] = [characters[one], characters[other]];
        characters[one] = second;
        characters[other] = first;
        expect(parseReference(characters.join(''))).toBe(first === second ? made : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a typed reference', () => {
  const made = newReference(() => Uint8Array.of(0, 1, 12, 14, 17, 20, 25)); // 01CE-HMS and a check
  const body = made.slice(3).replace('-', '');

  test.each([
    ['in lower case', made.toLowerCase()],
    ['without hyphens', `CR${body}`],
    ['without the prefix', body],
    ['with blanks', ` cr ${body.slice(0, 4)} ${body.slice(4)} `],
    ['with other dashes', made.replaceAll('-', '—')],
    ['with O and L', made.replace('0', 'O').replace('1', 'l')],
    ['with I', made.replace('1', 'i')],
    [
      'with Cyrillic letters',
      made.replace('C', 'С').replace('CE', 'СЕ').replace('HM', 'НМ').replace('0', 'О'),
    ],
    ['with the prefix in Cyrillic', made.replace('CR', 'СР')],
    ['in Cyrillic lower case', made.replace('CE', 'се').replace('HM', 'нм')],
    ['with a Kazakh І', made.replace('1', 'І')],
    ['in full-width characters', made.replace('CR', 'ＣＲ').replace('0', '０')],
    ['with Arabic digits', made.replace('0', '٠').replace('1', '١')],
  ])('is read %s', (_, text) => {
    expect(made).toMatch(/^CR-01CE-HMS/);
    expect(parseReference(text)).toBe(made);
  });

  test('may begin with CR in its own body', () => {
    const tricky = newReference(() => Uint8Array.of(12, 24, 0, 0, 0, 0, 0));
    expect(tricky).toMatch(/^CR-CR00-000/);
    expect(parseReference(tricky.slice(3))).toBe(tricky);
    expect(parseReference(tricky)).toBe(tricky);
  });

  test.each([
    '',
    'CR',
    'CR-0000',
    'CR-0000-00000',
    'XX-0000-0000',
    'CR-UUUU-UUUU',
    'CR-0000-000!',
    'CR-0000-000Б',
  ])('%j is none', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });

  test('never breaks on what people send', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const read = parseReference(text);
        expect(read === undefined || parseReference(read) === read).toBe(true);
      }),
    );
  });
});

describe('a reference among words', () => {
  const made = newReference(() => Uint8Array.of(0, 1, 12, 14, 17, 20, 25));
  const second = newReference(() => Uint8Array.of(10, 43, 84, 125, 166, 207, 248));
  const body = made.slice(3).replace('-', '');
  const wrong = made.slice(0, -1) + (made.endsWith('0') ? '1' : '0');

  test.each([
    made,
    `${made}:`,
    `№${made}`,
    `№ ${made}`,
    `«${made}»`,
    `${made} готово`,
    `${made}, готово!`,
    `what about ${made}?`,
    `Где ${made.replaceAll('-', '–')}, пожалуйста?`,
    `өтінім ${made.replace('CR', 'СР').toLowerCase()} қалай`,
    `what about CR${body}?`,
    `what about cr ${body.slice(0, 4)} ${body.slice(4)}?`,
    `what about ${body}?`,
    `what about ${body.slice(0, 4)}-${body.slice(4)}?`,
    `${made} и ещё раз ${made.toLowerCase()}`,
    `справка_${made}.pdf`,
    `${made}.pdf`,
  ])('is found in %j', (text) => {
    expect(readReference(text)).toEqual({ type: 'one', reference: made });
  });

  test('two different ones are several, and one that is mistyped is said to be so', () => {
    expect(readReference(`${made} или ${second}?`)).toEqual({ type: 'several', references: [made, second] });
    expect(readReference(`вот ${wrong}.`)).toEqual({ type: 'mistyped', typed: wrong });
  });

  test.each([
    '',
    'what about my certificate',
    'Здравствуйте, когда будет готова справка?',
    'my number is +7 701 234 56 78',
    'ИИН 900101301233',
    'с 01.01.2026 по 31.12.2026',
    'contract, document, question, December, personal, citizens',
    'ср. завтра или в четверг',
  ])('%j names none', (text) => {
    expect(readReference(text)).toEqual({ type: 'none' });
  });

  test.each([
    [`${made} text`, 'text'],
    [`${made}: text`, 'text'],
    [`${made} — text`, 'text'],
    [`№${made} text`, 'text'],
    [`${made.replaceAll('-', '–')} text`, 'text'],
    [`${made.replace('CR', 'СР')} text`, 'text'],
    [`${body} text`, 'text'],
    [`CR ${body.slice(0, 4)} ${body.slice(4)} text`, 'text'],
    [`${made}\nfirst line\n  second: line`, 'first line\n  second: line'],
    [`${made} see also ${second}`, `see also ${second}`],
    [`${made} -5 градусов`, '-5 градусов'],
    [made, ''],
  ])('%j is a reference and a text', (words, text) => {
    const read = referenceAndText(words);
    expect(parseReference(read?.typed ?? '')).toBe(made);
    expect(read?.text).toBe(text);
  });

  test('a text that does not begin with one has none of its own', () => {
    expect(referenceAndText(`please look at ${made}`)).toBeUndefined();
    expect(referenceAndText('')).toBeUndefined();
  });

  test('a stack of papers: each of them, and what is none stays to be told', () => {
    expect(referencesIn(`${made}, №${second}: и ещё CR-0000-0001`)).toEqual([
      made,
      second,
      'и',
      'ещё',
      'CR-0000-0001',
    ]);
    expect(referencesIn(made)).toEqual([]);
  });
});
