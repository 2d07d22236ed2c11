import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { messagesOf, textOf, writtenText } from '../support/locale-text.ts';

/** Names the three languages in themselves, so that it is found by whoever reads none of the others. */
const speaksAllLanguages = ['button-language'];

const ofOneLanguage = (locale: Locale) =>
  messagesOf(locale).filter(({ key }) => !speaksAllLanguages.includes(key));

const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** `key: word` for every word that `odd` finds. */
function oddWords(locale: Locale, odd: (word: string) => boolean): readonly string[] {
  return ofOneLanguage(locale).flatMap((message) =>
    words(writtenText(message))
      .filter(odd)
      .map((word) => `${message.key}: ${word}`),
  );
}

const kazakhLetters = /[әғқңөұүһі]/;

describe('the Kazakh texts', () => {
  /** Beginnings of words that came into Kazakh with their letters. */
  const loans =
    /^(?:апостиль|виза|дефис|карточка|конвенция|корпорация|мобильді|пароль|полиция|сервер|телефон|файл|цифрлық|чат|шифр|электрон|эцқ)/;
  /** Words spelled alike in both languages: loans, abbreviations, and particles of Kazakh's own. */
  const shared = new Set(
    'алматы апостиль астана бот виза гаага да дефис диск журнал карточка код мб минут не нотариус онлайн оператор орган пароль полиция прокуратура роуминг сайт сб та те телефон токен файл файлы шымкент'.split(
      ' ',
    ),
  );

  test('use the letters of loan words in loan words only', () => {
    expect(oddWords('kk', (word) => /[вёфцчщъьэ]/.test(word) && !loans.test(word))).toEqual([]);
  });

  test('share no word with the Russian ones but those that the languages share', () => {
    const russian = new Set(ofOneLanguage('ru').flatMap((message) => words(writtenText(message))));
    const cyrillic = (word: string) => /[а-яё]/.test(word);
    expect(oddWords('kk', (word) => cyrillic(word) && russian.has(word) && !shared.has(word))).toEqual([]);
  });

  test('are no copies of the Russian ones', () => {
    const copies = ofOneLanguage('kk').filter((message) => {
      const own = writtenText(message).trim();
      const russian = textOf('ru', message.key);
      const letters = words(own).filter((word) => /[а-яё]/.test(word));
      const onlyShared = letters.every((word) => shared.has(word));
      return !onlyShared && russian !== undefined && own === writtenText(russian).trim();
    });
    expect(copies.map(({ key }) => key)).toEqual([]);
  });

  test('speak to the person with Сіз', () => {
    const informal = /^(?:сен|сенің|сені|саған|сенде|сенен|сенімен|сендер|сендердің|сендерге)$/;
    expect(oddWords('kk', (word) => informal.test(word))).toEqual([]);
  });

  test('write Сіз with a capital wherever it stands', () => {
    const small = ofOneLanguage('kk').filter((message) =>
      /(?<!\p{L})сіз(?:ді|ге|де|ден|дің|бен)?(?!\p{L})/u.test(writtenText(message)),
    );
    expect(small.map(({ key }) => key)).toEqual([]);
  });
});

describe('the Russian texts', () => {
  test('have no Kazakh letters', () => {
    expect(oddWords('ru', (word) => kazakhLetters.test(word))).toEqual([]);
  });

  test('speak to the person with вы', () => {
    const informal = /^(?:ты|тебя|тебе|тобой|тво(?:й|я|ё|е|и|его|ей|ему|им|их|ими|ю))$/;
    expect(oddWords('ru', (word) => informal.test(word))).toEqual([]);
  });

  test('are not the English ones', () => {
    const latin = ofOneLanguage('ru').filter((message) => {
      const own = writtenText(message);
      // Names of tags are no words.
      return (
        /[A-Za-z]{3}/.test(own.replace(/<[^>]*>/g, '')) &&
        own === writtenText(textOf('en', message.key) ?? message)
      );
    });
    // A kind of file has one name everywhere.
    expect(latin.map(({ key }) => key)).toEqual(['kind-short-electronic']);
  });
});

/** One word for one thing: what an editor took out of a language does not come back. */
const retired = [
  // A service centre can: only the bot can't.
  ['kk', /кейін қосу мүмкін емес/u, 'бот кейін қоса алмайды'],
  ['ru', /потом не добав|позже не добав|добавить нельзя/u, 'бот не может добавить'],
  ['en', /can['’]t be added later/u, 'the bot can’t add it later'],
  ['kk', /түйме/iu, 'батырма'],
  ['kk', /тіркелім/iu, 'тізілім'],
  ['kk', /контакт/iu, 'нөмір'],
  ['kk', /дәлел ретінде/iu, 'дәлелдеме'],
  ['kk', /болып табыл|болып санал|жүзеге асыр|өтінеміз|осы арада|арқасында болады/iu, 'a plain verb'],
  ['kk', /анықтама\S* (?:қазір )?тапсырыс/iu, 'сұрату'],
  ['ru', /\p{L}\((?:а|ла|на)\)/u, 'words without a gender'],
  ['ru', /(?:закаж|заказать )(?:справку|новую|апостиль)/iu, 'запросить'],
  [
    'ru',
    /осуществл|является|производится|в целях|данн(?:ый|ая|ое|ого|ой) (?:бот|справк|заявлен)/iu,
    'a plain verb',
  ],
  ['en', /’|can not|cannot/u, "the apostrophe ', can't"],
  ['en', /order (?:it|a new|an apostille)/u, 'apply for'],
  ['ru', /SMS/u, 'СМС'],
  ['ru', /личны[ехм]\S* данны/u, 'персональные данные'],
  ['ru', /Что я умею|(?<!\p{L})я (?:не )?(?:знаю|умею)/u, 'мы, или бот'],
  ['en', /own contact(?! )|the time promised/u, 'contact, promised date'],
  ['en', /(?<!\p{L})(?:What I can|I do not know this|write to me)/u, 'we, or the bot'],
  ['en', /"/u, '“ ”'],
  ['kk', /алатыным|Маған /u, 'біз, не бот'],
  ['kk', /құпиясөз/iu, 'пароль'],
  ['kk', /ішінен/iu, 'барлығы: no template joins a genitive to a number'],
  // No source names it as a number to call: it sends codes.
  ['kk', /1414 телефон/iu, 'бізден сұраңыз'],
  ['ru', /телефону 1414|отдел(?:ов|ения|ы)(?!\p{L})/iu, 'спросите у нас; ЦОН'],
  ['en', /was not taken|tries are left/iu, 'was not accepted, attempts'],
  ['en', /call 1414|by phone at 1414/iu, 'ask us'],
] as const;

test.each(retired)('the texts of %s do without %s, for which they say %s', (locale, word) => {
  const found = messagesOf(locale).filter((message) => word.test(writtenText(message)));
  // «Маған бекітілген өтініштер» is what an operator says of themselves.
  expect(found.map(({ key }) => key).filter((key) => key !== 'command-mine')).toEqual([]);
});

test('the English texts have no Cyrillic', () => {
  expect(oddWords('en', (word) => /\p{Script=Cyrillic}/u.test(word))).toEqual([]);
});

describe.each(['kk', 'ru', 'en'] as const)('the texts of %s', (locale) => {
  test('mix no alphabets inside a word, as a slip of the keyboard does', () => {
    expect(
      oddWords(locale, (word) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word)),
    ).toEqual([]);
  });

  test('have no gap or stray blank that a person would see', () => {
    const faults = messagesOf(locale).filter((message) => {
      const { value } = message.message;
      const texts = value?.elements.flatMap((element) =>
        element.type === 'TextElement' ? [element.value] : [],
      );
      return texts?.some((text) => / {2}| [,.;:!?]|\t|\u00a0/.test(text) || text !== text.normalize('NFC'));
    });
    expect(faults.map(({ key }) => key)).toEqual([]);
  });

  test('say how a reference looks in one way', () => {
    const looks = messagesOf(locale).flatMap(
      (message) => writtenText(message).match(/CR-[A-Z0-9-]*X[A-Z0-9-]*/g) ?? [],
    );
    expect(new Set(looks)).toEqual(new Set(['CR-XXXX-XXXX']));
  });

  test('name commands that exist', () => {
    const commands = new Set(
      messagesOf(locale).flatMap(({ key }) => (key.startsWith('command-') ? [key.slice(8)] : [])),
    );
    const named = messagesOf(locale).flatMap((message) =>
      [...writtenText(message).matchAll(/(?<![\p{L}\p{N}/.<])\/([a-z]+)/gu)].map(([, name = '']) => name),
    );
    expect([...new Set(named)].filter((name) => !commands.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });
});

/**
 * "Бейсенбіде" or "24 қарашада": the ending follows from the day, so no sentence can be built around a moment that is
 * filled in. It stands behind a colon, before a sign, or before
 * "дейін" (which has its own form of the date) or "күні".
 */
test('in Kazakh nothing leans on a moment that is filled in', () => {
  const moments = ['time', 'date', 'until'];
  const leaning = messagesOf('kk').filter(({ message }) =>
    (message.value?.elements ?? []).some((element, at, all) => {
      if (element.type !== 'Placeable' || element.expression.type !== 'VariableReference') return false;
      const next = all[at + 1];
      const follows = next?.type === 'TextElement' ? next.value.replace(/<[^>]*>/g, '') : '';
      return moments.includes(element.expression.id.name) && /^[\s-]*(?!дейін|күні )\p{L}/u.test(follows);
    }),
  );
  expect(leaning.map(({ key }) => key)).toEqual([]);
});

/**
 * What no source says, or what is a habit of the service and no law: copies "may not be collected", the apostille "can't be
 * added later" (this bot can't; a service centre can), a translation that must be made in Kazakhstan.
 */
const unfounded = [
  ['kk', /жинауға болмайды|кейін қосу мүмкін емес|тек қазір/iu],
  ['ru', /собирать копии|потом не добавить|можно только сейчас/iu],
  ['en', /may not be collected|(?<!bot )can't be added later|can only be ordered/iu],
] as const;

test.each(unfounded)('the texts of %s say nothing as law that is none: %s', (locale, said) => {
  const found = messagesOf(locale).filter((message) => said.test(writtenText(message)));
  expect(found.map(({ key }) => key)).toEqual([]);
});
