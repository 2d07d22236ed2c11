import { expect, test } from 'vitest';
import { messagesOf, writtenText } from '../support/locale-text.ts';

/** Endings that follow from the sound of the word before: what stands as an abbreviation or a number has none to be seen. */

/** How an abbreviation is read aloud decides: «же-эс-эн» is soft, «ха-қа-ка-о» is hard. */
const soft = ['ЖСН', 'БСН', 'PDF', 'SMS', 'СІМ'];
const hard = ['ХҚКО', 'ЭЦҚ', 'МБ', 'Telegram'];

/** Numbers whose last word is hard: алты, тоғыз, он, жиырма, отыз, қырық, алпыс, тоқсан, мың. */
const isHardNumber = (digits: string) =>
  /(?:[69]|[12346]0|90|000)$/.test(digits) && !/[578]0$/.test(digits) && !/[1-9]00$/.test(digits);

const isHardEnding = (ending: string) => /^[^аоұыеөүіә]*[аоұы]/u.test(ending);
/** «-мен» is the same behind each, and an ordinal is a word of its own. */
const sameBehindAll = /^(?:мен|бен|пен|қадам|жол|бет|бөлім|жазба|код)/u;

const wrongIn = (text: string): readonly string[] =>
  [...text.matchAll(/([\p{Lu}\p{N}]{2,}|\d+|Telegram)-(\p{Ll}+)/gu)]
    .filter(([, word = '', ending = '']) => {
      if (sameBehindAll.test(ending)) return false;
      if (/^\d+$/.test(word)) return isHardEnding(ending) !== isHardNumber(word);
      if (soft.includes(word)) return isHardEnding(ending);
      return hard.includes(word) ? !isHardEnding(ending) : true;
    })
    .map(([all]) => all);

test('the check of endings knows which are wrong', () => {
  expect(wrongIn('ЖСН-ы, ЖСН-нан, PDF-ның, ХҚКО-ден, 9-ден 18-ға, 20-ге')).toHaveLength(7);
  expect(wrongIn('ЖСН-і, ЖСН-нен, PDF-тің, ХҚКО-дан, 9-дан 18-ге, 20-ға, 13-ке, ЭЦҚ-мен, 100-ге')).toEqual(
    [],
  );
});

test('in Kazakh the ending behind an abbreviation or a number is the one that is heard', () => {
  const faults = messagesOf('kk').flatMap((message) =>
    wrongIn(writtenText(message)).map((found) => `${message.key}: ${found}`),
  );
  expect(faults).toEqual([]);
});

/** An ending can't hang on a value, as nobody knows how the value sounds; only words that never change may. */
test('in Kazakh no ending hangs on a value', () => {
  const hanging = messagesOf('kk').filter(({ message }) =>
    (message.value?.elements ?? []).some((element, at, all) => {
      const next = all[at + 1];
      return (
        element.type === 'Placeable' &&
        element.expression.type === 'VariableReference' &&
        next?.type === 'TextElement' &&
        /^(?:<\/\w+>)?-(?!бөлім|бет|қадам|жол|жазба)\p{L}/u.test(next.value)
      );
    }),
  );
  expect(hanging.map(({ key }) => key)).toEqual([]);
});

/** "за 21 дней", "1 files": what is counted stands in a plural form of its number. */
const counted = {
  ru: /^ (?:рабоч|день|дня|дней|файл|секунд|попыт|ответ|страниц|человек|запис|сообщени|раз(?:а)?(?!\p{L}))/u,
  en: /^ (?:working|day|file|second|attempt|answer|page|(?:more )?people|message|request|line)s?(?!\p{L})/u,
};

test.each(['ru', 'en'] as const)('in %s what is counted agrees with the number', (locale) => {
  const stiff = messagesOf(locale).filter(({ message }) =>
    (message.value?.elements ?? []).some((element, at, all) => {
      const next = all[at + 1];
      return (
        element.type === 'Placeable' &&
        element.expression.type === 'VariableReference' &&
        next?.type === 'TextElement' &&
        counted[locale].test(next.value)
      );
    }),
  );
  expect(stiff.map(({ key }) => key)).toEqual([]);
});
