import { describe, expect, test } from 'vitest';
import { fitsRequest } from '../../src/domain/desk/canned-reply.ts';
import { applicantRoles } from '../../src/domain/form/questions/certificate-questions.ts';
import { locales } from '../../src/domain/locale.ts';
import type { Request, RequestEvent } from '../../src/domain/request/request.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { loadReplies } from '../../src/lists/canned-replies.ts';
import { loadCatalog } from '../../src/lists/catalog.ts';
import { uncollectedCard } from '../../src/messages/desk/reply-cards.ts';
import { calendarCaption, lastDayWords } from '../../src/messages/request/calendar-words.ts';
import { paymentLines } from '../../src/messages/request/payment-card.ts';
import { requestCard, snoozed, statusChange } from '../../src/messages/request/request-card.ts';
import { testDataFolder } from '../support/data-folder.ts';
import { request } from '../support/samples/longest-request.ts';

/** Whole sentences, since a wrong ending hides behind a part of one. */

const texts = loadTexts();
const catalog = loadCatalog(testDataFolder());
const lastDay = '2026-12-24';
const ready = (forWhom: string): Request => ({
  ...request('ready', { 'for-whom': forWhom, kind: 'paper' }),
  collectBy: lastDay,
});
const shown = (html: string) => html.replace(/<[^>]*>/g, '');
const cardOf = (one: Request, locale: (typeof locales)[number]) =>
  shown(requestCard(one, [], catalog, texts(locale), { fresh: false, sendsInvoices: false }).html);

describe('what to bring follows from whom the certificate is for', () => {
  const sentences = {
    self: {
      kk: 'Жеке басыңызды куәландыратын құжатты ала барыңыз. Анықтама 2026 жылғы 24 желтоқсанға дейін (осы күнді қоса алғанда) сақталады. Алған кезде әр әрпін тексеріңіз.',
      ru: 'Возьмите с собой документ, удостоверяющий личность. Справка хранится по 24 декабря 2026 года включительно. При получении проверьте каждую букву.',
      en: 'Take your identity document with you. The certificate is kept up to and including 24 December 2026. Check every letter when you receive it.',
    },
    child: {
      kk: 'Жеке басыңызды куәландыратын құжатты және туыстықты не қорғаншылықты растайтын құжаттың түпнұсқасын ала барыңыз. Анықтама 2026 жылғы 24 желтоқсанға дейін (осы күнді қоса алғанда) сақталады. Алған кезде әр әрпін тексеріңіз.',
      ru: 'Возьмите с собой документ, удостоверяющий вашу личность, и оригинал документа о родстве или опеке. Справка хранится по 24 декабря 2026 года включительно. При получении проверьте каждую букву.',
      en: 'Take your identity document with you, and the original of the document that proves kinship or guardianship. The certificate is kept up to and including 24 December 2026. Check every letter when you receive it.',
    },
    other: {
      kk: 'Жеке басыңызды куәландыратын құжатты және сенімхаттың түпнұсқасын ала барыңыз. Анықтама 2026 жылғы 24 желтоқсанға дейін (осы күнді қоса алғанда) сақталады. Алған кезде әр әрпін тексеріңіз.',
      ru: 'Возьмите с собой документ, удостоверяющий вашу личность, и оригинал доверенности. Справка хранится по 24 декабря 2026 года включительно. При получении проверьте каждую букву.',
      en: 'Take your identity document with you, and the original of the power of attorney. The certificate is kept up to and including 24 December 2026. Check every letter when you receive it.',
    },
  } as const;

  test.each(applicantRoles.flatMap((role) => locales.map((locale) => [role, locale] as const)))(
    'for %s in %s: on the card, in the news and in the calendar',
    (role, locale) => {
      const sentence = sentences[role][locale];
      expect(cardOf(ready(role), locale).split('\n')).toContain(sentence);
      const [bring = ''] = sentence.split('. ');
      const { details } = lastDayWords(ready(role), undefined, texts(locale));
      expect(details.split('\n')[0]?.endsWith(`${bring}.`)).toBe(true);
    },
  );
});

describe('a last day', () => {
  test('stands in the calendar, at the desk and in a payment in the case that the sentence wants', () => {
    const t = texts('kk');
    expect(shown(calendarCaption(lastDay, t).html).split('. ')[0]).toBe('Соңғы күн: 2026 жылғы 24 желтоқсан');
    const desk = shown(uncollectedCard(ready('self'), 'ХҚКО', t).html);
    expect(desk).toContain('Сақтаудың соңғы күні: 2026 жылғы 24 желтоқсан. ХҚКО.');
    const unpaid: Request = {
      ...request('awaiting_payment', {}),
      fee: { tiyn: 216250, payBy: '2026-11-30' },
    };
    const lines = (locale: (typeof locales)[number]) =>
      shown(paymentLines(unpaid, false, texts(locale)) ?? '');
    expect(lines('kk')).toContain('Оны 2026 жылғы 30 қарашаға дейін (осы күнді қоса алғанда) банк');
    expect(lines('ru')).toContain('Оплатите её не позднее 30 ноября 2026 года в приложении');
    expect(lines('en')).toContain("Pay it by 30 November 2026 in your bank's app");
  });

  test('is of the certificate, and is counted', () => {
    const words = (locale: (typeof locales)[number]) =>
      shown(snoozed(ready('self'), undefined, texts(locale)).html);
    const { reference } = ready('self');
    expect(words('en')).toBe(
      `There is no later day left: the certificate of request ${reference} is kept up to and including 24 December 2026 only.`,
    );
    expect(words('ru')).toBe(
      `Позже уже нельзя: справка по заявлению ${reference} хранится только по 24 декабря 2026 года включительно.`,
    );
    expect(words('kk')).toBe(
      `Бұдан кейінге қалдыруға болмайды: ${reference} нөмірлі өтініш бойынша анықтама тек 2026 жылғы 24 желтоқсанға дейін (осы күнді қоса алғанда) сақталады.`,
    );
  });
});

test.each(locales)('a card whose clock is stopped promises no date, in %s', (locale) => {
  const asked = request('needs_info', {});
  const date = formatDate(locale, asked.promised.on);
  expect(cardOf(asked, locale)).not.toContain(date);
  expect(cardOf(request('in_review', {}), locale)).toContain(date);
  const event: RequestEvent = {
    ...{ seq: 1, at: 0, actorId: 1, code: undefined, words: '?' },
    actor: 'operator',
    action: 'ask',
    status: 'needs_info',
  };
  const money = { wasPaid: false, contact: '', sendsInvoices: false };
  expect(shown(statusChange(asked, event, money, catalog, texts(locale)).html)).not.toContain(date);
});

describe('a canned reply that names the date promised', () => {
  const replies = loadReplies(testDataFolder());
  const promised = replies.find(({ code }) => code === 'promised');
  const fits = (one: Request) => promised !== undefined && fitsRequest(promised, one);

  test('is offered while the promise runs in a year that is confirmed, and never else', () => {
    const running = request('in_review', {});
    expect(fits(running)).toBe(true);
    expect(fits({ ...running, promised: { ...running.promised, checked: false } })).toBe(false);
    expect(fits(request('needs_info', {}))).toBe(false);
    expect(fits(request('awaiting_payment', {}))).toBe(false);
    expect(fits(request('delivered', {}))).toBe(false);
  });
});

test('a year later it can still be told which year a record is of', () => {
  expect(formatDate('ru', '2026-01-31')).toBe('31 января 2026 года');
});
