import { describe, expect, test } from 'vitest';
import { startKinds } from '../../src/domain/form/start/presets.ts';
import { legalizationSteps } from '../../src/domain/guide/country-advice.ts';
import { guidePageIds, guidePages } from '../../src/domain/guide/guide.ts';
import { locales } from '../../src/domain/locale.ts';
import { defaultTerms } from '../../src/domain/owner/terms.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { loadCatalog } from '../../src/lists/catalog.ts';
import { callbackData, parseCallback } from '../../src/messages/callbacks/data.ts';
import {
  countryAdvice,
  countryChoice,
  countryPrompt,
  homeAdvice,
} from '../../src/messages/guide/country-advice.ts';
import { guideCard, guideFound } from '../../src/messages/guide/guide-card.ts';
import type { View } from '../../src/messages/outgoing.ts';
import { expectTakable, labelsOf } from '../support/card-checks.ts';
import { testDataFolder } from '../support/data-folder.ts';

const texts = loadTexts();
const catalog = loadCatalog(testDataFolder());
const today = '2026-11-23';
const dates = ['2026-01-15', today, '2030-01-01'];
const fee = '123 456,50 ₸';
const controller = { name: 'Үлгі ЖШС', contact: 'ulgi@example.kz', isState: false };
const facts = { fee, controller, promise: defaultTerms.promise };

const notState = {
  kk: 'Бұл – мемлекеттік органның боты емес.',
  ru: 'Это не бот государственного органа.',
  en: 'It is not a bot of a state body.',
};

/** A message that a phone shows without much scrolling. */
const comfortable = 1800;
/** It stands on a button, alone in its row. */
const longestTitle = 36;

function dataOf(view: View): readonly string[] {
  return (view.buttons ?? []).flat().flatMap((button) => ('data' in button ? [button.data] : []));
}

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);

  test.each(guidePageIds)('the page %s is one that Telegram takes, and leads on', (page) => {
    for (const missed of [false, true]) {
      const view = guideCard(page, facts, t, { missed, unasked: missed });
      expectTakable(view, comfortable);
      expect(view.html.includes(t('guide-nothing-found'))).toBe(missed);
      expect(view.html).toContain(t.plain(`guide-title-${page}`));
      expect(t.plain(`guide-title-${page}`).length).toBeLessThanOrEqual(longestTitle);
      for (const data of dataOf(view)) expect(parseCallback(data), data).toBeDefined();
      expect(new Set(labelsOf(view)).size).toBe(labelsOf(view).length);
    }
    const back = guidePages[page].parent ?? 'menu';
    const wayUp = back === 'menu' ? callbackData.menu('menu') : callbackData.guide(back);
    expect(dataOf(guideCard(page, facts, t))).toContain(wayUp);
  });

  test('the fee stands where the apostille is explained', () => {
    expect(guideCard('apostille', facts, t).html).toContain(fee);
  });

  test('the working days are those of the settings', () => {
    const promise = { electronic: 1, paperAtCentre: 41, paperElsewhere: 52, apostille: 63 };
    const { html } = guideCard('kinds', { ...facts, promise }, t);
    expect([41, 52, 63].filter((days) => !html.includes(String(days)))).toEqual([]);
  });

  test('who asks whether it is a fraud reads who runs the bot, and that no state body does unless one does', () => {
    const ofFirm = guideCard('fraud', facts, t).html;
    expect(ofFirm).toContain('Үлгі ЖШС (ulgi@example.kz)');
    const ofState = guideCard('fraud', { ...facts, controller: { ...controller, isState: true } }, t).html;
    expect(ofFirm).toContain(notState[locale]);
    expect(ofState).not.toContain(notState[locale]);
  });

  test('pages that were found are offered', () => {
    const view = guideFound(['apostille', 'receipt', 'ways', 'kinds', 'authenticity'], t);
    expectTakable(view);
    expect(dataOf(view)).toEqual(expect.arrayContaining([callbackData.guide('receipt')]));
  });

  test('every country is answered, on any day, whatever is ticked', () => {
    for (const country of catalog.countries) {
      const views = [
        ...dates.map((today) => countryAdvice(country, today, t, { fee })),
        countryAdvice(country, today, t, { done: legalizationSteps, fee }),
        countryAdvice(country, today, t, { done: [2, 5], fee, inForm: true }),
      ];
      for (const view of views) {
        expectTakable(view, comfortable);
        expect(view.html).toContain(country.names[locale].replaceAll('&', '&amp;'));
        expect(dataOf(view).filter((data) => parseCallback(data) === undefined)).toEqual([]);
      }
      const begins = views.map((view) => dataOf(view).includes(callbackData.begin(country.code)));
      expect(begins).toEqual([true, true, true, true, false]);
    }
  });

  test('asking for a country, and choosing among several', () => {
    const common = catalog.countries.slice(0, 10);
    for (const unknown of [false, true]) expectTakable(countryPrompt(common, unknown, t));
    const longest = catalog.countries
      .toSorted((one, other) => other.names[locale].length - one.names[locale].length)
      .slice(0, 8);
    expectTakable(countryChoice(longest, t));
    expectTakable(homeAdvice(catalog.kazakhstan, t));
  });
});

test('what the buttons of the guide say is read back, and nothing else is', () => {
  expect(parseCallback(callbackData.guide('apostille'))).toEqual({ type: 'guide', page: 'apostille' });
  expect(parseCallback(callbackData.country('DE'))).toEqual({ type: 'country', country: 'DE' });
  expect(parseCallback(callbackData.country())).toEqual({ type: 'country', country: undefined });
  const tick = { type: 'tick', country: 'AE', step: 6, inForm: true };
  expect(parseCallback(callbackData.tick('AE', 6, true))).toEqual(tick);
  for (const start of [...startKinds, 'DE']) {
    expect(parseCallback(callbackData.begin(start))).toEqual({ type: 'begin', start });
    const consent = { type: 'consent', version: 2, given: true, start };
    expect(parseCallback(callbackData.consent(2, true, start))).toEqual(consent);
  }
  const language = { type: 'locale', locale: 'kk', page: 'authenticity' };
  expect(parseCallback(callbackData.locale('kk', 'authenticity'))).toEqual(language);
  expect(parseCallback('l:kk:nowhere')).toEqual({ type: 'locale', locale: 'kk' });
  for (const forged of ['g:', 'g:nowhere', 'S:', 'S:xx', 'C:de', 't:AE', 't:AE:12', 't:A:1', 't:AE:x']) {
    expect(parseCallback(forged), forged).toBeUndefined();
  }
});
