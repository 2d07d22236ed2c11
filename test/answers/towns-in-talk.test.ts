import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { asideIn } from '../../src/domain/form/hearing/asides.ts';
import { lookOf } from '../../src/domain/places/place-spelling.ts';

/**
 * The tables of what people say hold beginnings of words, and towns begin like many of them: «қазір Қарағандыда» was heard as «I am
 * looking for it now». Whoever adds a phrase sees here what it hides.
 */
const file = fileURLToPath(new URL('../../src/storage/towns/towns.db', import.meta.url));
const towns = new Sqlite(file, { readonly: true })
  .prepare<[], string>(
    `SELECT DISTINCT name.cyrillic FROM name JOIN town ON town.id = name.town
     WHERE name.cyrillic IS NOT NULL AND town.people > CASE town.country WHEN 'KZ' THEN 3000 ELSE 200000 END`,
  )
  .pluck()
  .all();
const frames: readonly ((town: string) => string)[] = [
  (town) => town,
  (town) => `қазір ${town}да`,
  (town) => `Семейде туғам, қазір ${town}да`,
  (town) => `сейчас ${town}`,
  (town) => `родилась ${town}, сейчас Астана`,
  (town) => `ертең ${town}`,
  (town) => `завтра ${town}`,
];

test.each(['birth-place', 'birth-country', 'region'])(
  'at %s no name of a town says something else',
  (question) => {
    expect(towns.length).toBeGreaterThan(1500);
    const plain = towns.filter((town) => /[әғқңөұүһі]/iu.test(town)).map(lookOf);
    expect(plain.length).toBeGreaterThan(50);
    const hidden = [...towns, ...plain].flatMap((town) =>
      frames.map((frame) => frame(town)).filter((text) => asideIn(text, question, true) !== undefined),
    );
    expect(hidden).toEqual([]);
  },
);
