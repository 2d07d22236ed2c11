import { describe, expect, test } from 'vitest';
import { longestDays } from '../../src/domain/desk/stats.ts';
import { locales } from '../../src/domain/locale.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { statsCaption, statsText } from '../../src/messages/numbers/stats-text.ts';
import { shownLength, shownText } from '../support/locale-text.ts';
import { sampleStats } from '../support/samples/sample-stats.ts';

const texts = loadTexts();
const satisfaction = { count: 98_765, average: 4.56 };
const plain = (html: string) => shownText(html).replace(/[^\S\n]/g, ' ');

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);

  test.each([
    { requests: 0 },
    { requests: 1 },
    { requests: 10, days: 1 },
    { requests: 10_000, satisfaction },
    { requests: 99_999_999, satisfaction, days: 35 },
    { requests: 99_999_999, satisfaction, days: longestDays },
  ])('the numbers of %j fit into a message and a caption', ({ requests, ...more }) => {
    const stats = sampleStats(requests, more);
    for (const [view, most] of [
      [statsText(stats, t, { alone: true }), 4096],
      [statsCaption(stats, t), 1024],
    ] as const) {
      expect(shownLength(view.html)).toBeLessThanOrEqual(most);
      expect(view.html).not.toMatch(/[{}]|undefined|NaN|null|\n{3}|^\n|\n$/);
    }
  });

  test('every day with requests is named, and no other', () => {
    const stats = sampleStats(10);
    const text = plain(statsText(stats, t).html);
    for (const { date, electronic, paper } of stats.days) {
      const line = `${date.slice(8)}.${date.slice(5, 7)}: ${electronic + paper} (${electronic} + ${paper})`;
      expect(text.includes(line)).toBe(electronic + paper > 0);
    }
    expect(text).toContain(t.plain('stats-days-left-out'));
    expect(plain(statsText(sampleStats(300), t).html)).not.toContain(t.plain('stats-days-left-out'));
  });

  test('many days are told in weeks', () => {
    const text = plain(statsText(sampleStats(9200, { days: longestDays }), t).html);
    expect(text).toContain('16.11 – 22.11: 700 (420 + 280)');
    expect(text).toContain(t.plain('stats-weeks'));
  });

  test('where there is nothing, that is said', () => {
    const text = statsText(sampleStats(0), t, { alone: true }).html;
    for (const key of ['stats-no-requests', 'stats-no-times', 'stats-nothing-due'] as const) {
      expect(text).toContain(t(key));
    }
    expect(text).not.toContain(t('stats-times-hint'));
    expect(text).not.toContain(t('stats-rating'));
  });
});

test('under a picture the text leaves out the lines that stand in the caption', () => {
  const stats = sampleStats(10_000, { satisfaction });
  const caption = plain(statsCaption(stats, texts('kk')).html)
    .split('\n')
    .filter(Boolean);
  const text = plain(statsText(stats, texts('kk')).html).split('\n');
  expect(caption).toHaveLength(6);
  expect(caption.filter((line) => text.includes(line))).toEqual([]);
});

test('the text says what the picture shows', () => {
  const stats = sampleStats(10_000, { satisfaction });
  const text = plain(statsText(stats, texts('kk'), { alone: true }).html);
  expect(text.split('\n').slice(2, 36).join('\n')).toMatchInlineSnapshot(`
    "Өтініштер саны мен мерзімі
    24.10.2026 – 22.11.2026, 30 күн

    Келіп түскен өтініш: 10 000 (электрондық: 6 010, қағаз: 3 990)
    Қазір аяқталмаған өтініш: 2 500
    Мерзімінен кешіккені: 5,2% (470, барлығы 9 000)
    Орташа баға (1–5): 4,6 (жауап: 98 765)

    Аяқталмаған өтініштер
    төлем күтілуде: 100
    қабылданды: 300
    қаралуда: 800
    жауап күтілуде: 120
    түзету күтілуде: 40
    қосымша тексеруде: 40
    дайын: 1 100

    Осы кезеңде аяқталғандар
    тапсырылды: 5 200
    берілді: 1 700
    алынбай қайтарылды: 40
    бас тартылды: 310
    қайтарып алынды: 200
    төленбей қалды: 20

    Әр мәртебеге дейінгі уақыт
    жіберілген сәттен бастап; өтініштердің жартысы бұдан ертерек, жартысы кешірек жетті
    қаралуда, электрондық: 7 сағ 12 мин
    қаралуда, қағаз: 7 сағ 12 мин
    тапсырылды, электрондық: 3 сағ 21 мин
    дайын, қағаз: 3 күн 20 сағ
    берілді, қағаз: 7 күн 10 сағ
    бас тартылды, электрондық: 1 күн 3 сағ
    бас тартылды, қағаз: 1 күн 3 сағ"
  `);
});
