import { describe, expect, test } from 'vitest';
import { countryNamed, countryWithin } from '../../../src/domain/countries/country-in-words.ts';
import type { GuidePageId } from '../../../src/domain/guide/guide.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { loadTexts } from '../../../src/i18n/translate.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import { guideSearch } from '../../../src/messages/guide/guide-index.ts';
import { testDataFolder } from '../../support/data-folder.ts';

/** What hurried applicants type, as they type it: without signs, with slips, in Russian letters instead of Kazakh ones. */
const search = guideSearch(loadTexts());
const find = (typed: string) => search(typed).pages;
const catalog = loadCatalog(testDataFolder());

type Question = readonly [typed: string, page: GuidePageId];

const questions: Readonly<Record<Locale, readonly Question[]>> = {
  kk: [
    ['анықтама қанша тұрады?', 'cost'],
    ['қалай төлеймін', 'cost'],
    ['Сәлеметсіз бе, анықтама қанша тұрады екен?', 'cost'],
    ['калай толеймин', 'cost'],
    ['ақысын қайда төлейміз', 'cost'],
    ['неше күнде дайын болады', 'kinds'],
    ['қанша күн күтемін', 'kinds'],
    ['электрондық пен қағаздың айырмашылығы не', 'kinds'],
    ['анықтаманы қайдан алып кетемін', 'centre'],
    ['ХҚКО нешеде жабылады', 'centre'],
    ['анықтаманы жоғалтып алдым', 'again'],
    ['анықтамам ескіріп қалды', 'again'],
    ['ақшаны қайтару', 'refund'],
    ['бажды қайтара ма', 'refund'],
    ['атым қате жазылған', 'receipt'],
    ['тегімде қате бар', 'receipt'],
    ['балама анықтама керек', 'child'],
    ['шетелге анықтама керек', 'abroad'],
    ['ағылшыншаға қалай аудартамын', 'translation'],
    ['апостиль керек пе', 'apostille'],
    ['анықтаманың шын екенін қалай тексеремін', 'authenticity'],
    ['анам менің орныма ала ала ма', 'representative'],
    ['ЖСН жоқ болса ше', 'here'],
    ['қандай құжаттар керек', 'here'],
    ['егов жоқ', 'here'],
    ['ЭЦҚ-сыз қалай аламын', 'password'],
    ['неге бас тартты', 'refused'],
    ['бас тартылды, енді не істеймін', 'refused'],
    ['соттылығым болса анықтама бере ме', 'about'],
    ['анықтаманы қайдан аламын', 'ways'],
    ['анықтама қанша уақыт жарамды', 'needed'],
    ['визаға керек еді', 'needed'],
    ['шетелге қалай жіберемін', 'delivery'],
    ['анықтамам дайын ба', 'after'],
    ['қалай заңдастырамын', 'legalization'],
    ['шетелде тұрамын, қалай аламын', 'consulate'],
    ['сенімхатты қалай жасатамын', 'power'],
    ['бұл алаяқтар емес пе', 'fraud'],
    ['сіздерге сенуге бола ма', 'fraud'],
    ['бұл ресми бот па', 'fraud'],
  ],
  ru: [
    ['сколько стоит справка?', 'cost'],
    ['как оплатить', 'cost'],
    ['Здравствуйте! подскажите пожалуйста сколько стоит', 'cost'],
    ['это платно?', 'cost'],
    ['сколько ждать справку', 'kinds'],
    ['за сколько дней сделают', 'kinds'],
    ['мне срочно нужно', 'kinds'],
    ['чем отличается электронная от бумажной', 'kinds'],
    ['где забрать справку', 'centre'],
    ['до скольки работает цон', 'centre'],
    ['я потеряла справку', 'again'],
    ['справка просрочена', 'again'],
    ['возврат', 'refund'],
    ['вернуть деньги', 'refund'],
    ['в справке ошибка в имени', 'receipt'],
    ['неправильно написали фамилию', 'receipt'],
    ['нужна справка на ребенка', 'child'],
    ['справка для выезда за границу', 'abroad'],
    ['как перевести на английский', 'translation'],
    ['нужен ли апостиль', 'apostille'],
    ['как проверить настоящая ли справка', 'authenticity'],
    ['может ли мама получить за меня', 'representative'],
    ['у меня нет ИИН', 'here'],
    ['какие документы нужны', 'here'],
    ['нет егов', 'here'],
    ['как получить без ЭЦП', 'password'],
    ['почему отказали', 'refused'],
    ['мне пришёл отказ что делать', 'refused'],
    ['у меня была судимость, дадут справку?', 'about'],
    ['где сделать справку', 'ways'],
    ['сколько действует справка', 'needed'],
    ['нужно для визы', 'needed'],
    ['как отправить справку родственникам в другую страну', 'delivery'],
    ['где моя справка', 'after'],
    ['готова ли справка', 'after'],
    ['как легализовать', 'legalization'],
    ['живу за границей как получить', 'consulate'],
    ['доверенность обязательно нотариальная?', 'power'],
    ['это не мошенники?', 'fraud'],
    ['вы не обманываете?', 'fraud'],
    ['это развод', 'fraud'],
    ['можно ли вам доверять', 'fraud'],
  ],
  en: [
    ['how much does it cost', 'cost'],
    ['how do I pay', 'cost'],
    ['Hello, could you tell me how much it is', 'cost'],
    ['is it free?', 'cost'],
    ['how long does it take', 'kinds'],
    ['how many days do I wait', 'kinds'],
    ['I need it urgently', 'kinds'],
    ['difference between electronic and paper', 'kinds'],
    ['where do I collect it', 'centre'],
    ['opening hours', 'centre'],
    ['I lost my certificate', 'again'],
    ['my certificate has expired', 'again'],
    ['refund', 'refund'],
    ['give me my money back', 'refund'],
    ['there is a mistake in my name', 'receipt'],
    ['my surname is misspelled', 'receipt'],
    ['certificate for my child', 'child'],
    ['I need it for abroad', 'abroad'],
    ['how to translate it into English', 'translation'],
    ['do I need an apostille', 'apostille'],
    ['how can they check that it is genuine', 'authenticity'],
    ['can my mother get it for me', 'representative'],
    ['I have no IIN', 'here'],
    ['which documents do I need', 'here'],
    ['I have no egov', 'here'],
    ['can I get it without EDS', 'password'],
    ['why was it refused', 'refused'],
    ['my request was rejected what now', 'refused'],
    ['what if I have a criminal record', 'about'],
    ['where can I get it', 'ways'],
    ['how long is it valid', 'needed'],
    ['I need it for a visa', 'needed'],
    ['how to send it to another country', 'delivery'],
    ['where is my certificate', 'after'],
    ['is it ready', 'after'],
    ['how do I legalise it', 'legalization'],
    ['I live abroad, how do I get it', 'consulate'],
    ['do I need a power of attorney', 'power'],
    ['is this a scam', 'fraud'],
    ['can I trust this bot', 'fraud'],
    ['is it an official bot', 'fraud'],
  ],
};

describe.each(Object.entries(questions))('asked in %s', (_, asked) => {
  test.each(asked)('"%s" leads to %s', (typed, page) => {
    // As a person sees them: one button below the other, the best first.
    expect(find(typed).slice(0, 2)).toContain(page);
  });

  test('most lead there at the first button, and no question brings more buttons than are read', () => {
    const found = asked.map(([typed]) => find(typed));
    const first = asked.filter(([, page], at) => found[at]?.[0] === page);
    expect(first.length / asked.length).toBeGreaterThan(0.8);
    for (const pages of found) expect(pages.length).toBeLessThanOrEqual(5);
  });

  test('none of them is taken for a question about a country', () => {
    expect(asked.filter(([typed]) => countryWithin(catalog, typed) ?? countryNamed(catalog, typed))).toEqual(
      [],
    );
  });
});
