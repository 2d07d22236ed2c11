import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GuidePageId, guidePageIds } from '../../../src/domain/guide/guide.ts';
import { locales } from '../../../src/domain/locale.ts';
import { loadTexts } from '../../../src/i18n/translate.ts';
import { guideSearch } from '../../../src/messages/guide/guide-index.ts';

const texts = loadTexts();
const search = guideSearch(texts);
const find = (typed: string) => search(typed).pages;

const asked: readonly (readonly [typed: string, best: GuidePageId])[] = [
  ['apostille', 'apostille'],
  ['How recent does it have to be for a Canadian immigration file?', 'needed'],
  ['насколько свежая должна быть справка', 'needed'],
  ['пенсионерам скидка есть?', 'cost'],
  ['зейнеткерге жеңілдік бар ма', 'cost'],
  ['is there a discount for pensioners', 'cost'],
  ['а выходные считаются?', 'kinds'],
  ['демалыс санала ма', 'kinds'],
  ['do weekends count', 'kinds'],
  ['apostile', 'apostille'],
  ['апостиль', 'apostille'],
  ['апостил', 'apostille'],
  ['апастиль', 'apostille'],
  ['апостиля', 'apostille'],
  ['сколько стоит апостиль', 'apostille'],
  ['госпошлина', 'apostille'],
  ['доверенность', 'power'],
  ['доверенности', 'power'],
  ['довереность', 'power'],
  ['по доверенности от нотариуса', 'power'],
  ['сенімхат', 'power'],
  ['сенімхатпен', 'power'],
  ['power of attorney', 'power'],
  ['перевод', 'translation'],
  ['переводчика', 'translation'],
  ['где сделать перевод справки', 'translation'],
  ['аударма', 'translation'],
  ['аудармашыға', 'translation'],
  ['translation', 'translation'],
  ['tranlsation', 'translation'],
  ['консульство', 'consulate'],
  ['консульстве', 'consulate'],
  ['consulate', 'consulate'],
  ['легализация', 'legalization'],
  ['легализовать', 'legalization'],
  ['заңдастыру', 'legalization'],
  ['legalisation', 'legalization'],
  ['legalization', 'legalization'],
  ['эцп', 'eds'],
  ['ЭЦҚ', 'eds'],
  ['EDS', 'eds'],
  ['одноразовый пароль', 'password'],
  ['бір реттік пароль', 'password'],
  ['egov mobile', 'mobile'],
  ['ЦОН', 'centre'],
  ['ХҚКО', 'centre'],
  ['курьер', 'delivery'],
  ['шабарман', 'delivery'],
  ['courier', 'delivery'],
  ['отправить за границу', 'delivery'],
  ['ошибка в фамилии', 'receipt'],
  ['қате', 'receipt'],
  ['typo', 'receipt'],
  ['подлинность', 'authenticity'],
  ['is it genuine', 'authenticity'],
  ['түпнұсқалығын қалай тексереді', 'authenticity'],
  ['срок действия', 'needed'],
  ['справка ребёнку', 'child'],
  ['балама', 'child'],
  ['электронная', 'kinds'],
  ['электрондық', 'kinds'],
  ['dostavka', 'delivery'],
];

describe('the guide is searched', () => {
  test.each(asked)('"%s" finds %s first', (typed, best) => {
    expect(find(typed)[0]).toBe(best);
  });

  test('and a question about two things finds both', () => {
    expect(find('апостильді қайдан аламын')).toEqual(expect.arrayContaining(['apostille', 'ways']));
    expect(find('консулдық')).toEqual(expect.arrayContaining(['consulate', 'legalization']));
  });

  test('and what is in no page is not found', () => {
    for (const typed of [
      '',
      '   ',
      'абвгд',
      'qwerty zxcvb',
      '12',
      '🦊',
      'банан ананас',
      'weather tomorrow',
    ]) {
      expect(find(typed), typed).toEqual([]);
    }
  });

  test('by the title of each page, in each language', () => {
    const missed = guidePageIds
      .filter((page) => page !== 'start')
      .flatMap((page) =>
        locales
          .filter(
            (locale) =>
              !find(texts(locale).plain(`guide-title-${page}`))
                .slice(0, 3)
                .includes(page),
          )
          .map((locale) => `${locale} ${page}`),
      );
    expect(missed).toEqual([]);
  });

  test('with few answers, none twice, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...asked.map(([typed]) => typed.repeat(50)))),
        (typed) => {
          const pages = find(typed);
          expect(pages.length).toBeLessThanOrEqual(5);
          expect(new Set(pages).size).toBe(pages.length);
        },
      ),
    );
  });
});

describe('a page is the answer', () => {
  test.each([
    ['сколько стоит', 'cost'],
    ['сенімхат керек пе', 'power'],
    ['потеряла справку', 'again'],
    ['мошенники', 'fraud'],
    ['who translates it', 'translation'],
    ['довереность', 'power'],
    ['апастиль', 'apostille'],
    ['жарамдылығы қанша', 'needed'],
    ['жарамдылық', 'needed'],
  ])('where the words are about it: «%s»', (typed, page) => {
    expect(search(typed)).toEqual({ pages: [page], answer: page });
  });

  test.each([
    ...['Болатқызы', 'Болатұлы', 'Серикова Айгерим Болатовна', 'менің атым Болат', 'Ким', 'Мария', 'Сапар'],
    ...['ул. Абая 10', 'келді ме', 'Болатұлы емес Болатбекұлы', 'Bolat', 'Айдар', 'Данияр Маратович'],
    ...['а госпошлину дадите?', 'жарамдылығын айтам'],
  ])('and not where a name or a beginning is all that fits: «%s»', (typed) => {
    expect(search(typed).answer).toBeUndefined();
  });
});
