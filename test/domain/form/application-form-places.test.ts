import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { type FormState, submission, walk } from '../../../src/domain/form/form.ts';
import { regimeOf } from '../../../src/domain/form/questions/collection-questions.ts';
import type { FormEvent } from '../../../src/domain/form/reduce.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import {
  choose,
  confirm,
  contact,
  context,
  correct,
  doubtsAt,
  edit,
  none,
  nothing,
  placeOf,
  play,
  suggested,
  typed,
} from '../../support/forms/small-forms.ts';

const form = applicationForm;
const filled = (...events: readonly FormEvent[]) => play(form, nothing, events).state;
const on = (state: FormState, ...events: readonly FormEvent[]) => play(form, state, events);
const at = (state: FormState) => placeOf(form, state);
const sent = (state: FormState) => submission(form, state, context);

/** As many as a card shows of what a typed text may mean. */
const mostOffered = 10;

const real = { ...context, catalog: loadCatalog(join(import.meta.dirname, '..', '..', '..', 'data')) };

const name = typed('Серікова Айгерім Болатқызы');
const ofPerson = [typed('900101301233'), name, choose('none'), suggested, typed('Семей')];
const self = [...ofPerson, contact('+77012345678'), choose('court')];

describe('the place of birth', () => {
  const toPlace = filled(choose('self-electronic'), ...ofPerson.slice(0, -1));

  test.each([
    ['Семей', 'KZ', 'Семей'],
    ['Шу ауданы, Төле би ауылы', 'KZ', 'Шу ауданы, Төле би ауылы'],
    ['Россия, Омск', 'RU', 'Омск'],
    ['Казахская ССР, Семипалатинск', 'KZ', 'Семипалатинск'],
    ['Гвинея-Бисау Болама', 'GW', 'Болама'],
    ['🇹🇷 Анкара', 'TR', 'Анкара'],
  ])('in one message: %s', (text, country, place) => {
    const step = on(toPlace, typed(text));
    expect(step.accepted).toEqual(['birth-country', 'birth-place']);
    expect(sent(step.state)).toMatchObject({ 'birth-country': country, 'birth-place': place });
    expect(at(step.state)).toBe('phone');
  });

  test.each([
    ['a button', choose('RU'), 'RU'],
    ['its name', typed('Germany'), 'DE'],
    ['its flag', typed('🇩🇪'), 'DE'],
  ])('the country alone, by %s: the town is asked for', (_, event, country) => {
    const step = on(toPlace, event);
    expect([step.accepted, at(step.state)]).toEqual([['birth-country'], 'birth-place']);
    expect(step.state.answers['birth-country']).toEqual({ value: country });
  });

  const offered = (step: ReturnType<typeof on>) =>
    (step.state.heard?.offers ?? []).map(({ answers }) => [answers['birth-country'], answers['birth-place']]);

  test('something like the name of a country may be either', () => {
    const step = on(toPlace, typed('Роуссия'));
    expect(step.problem).toEqual({ code: 'birth-misspelt' });
    expect(offered(step)).toEqual([
      ['RU', undefined],
      ['KZ', 'Роуссия'],
      ['RU', 'Роуссия'],
    ]);
    expect(at(on(step.state, { type: 'offered', index: 0 }).state)).toBe('birth-place');
    const village = on(step.state, { type: 'offered', index: 1 });
    expect(village.accepted).toEqual(['birth-country', 'birth-place']);
    expect(sent(village.state)).toMatchObject({ 'birth-country': 'KZ', 'birth-place': 'Роуссия' });
  });

  test.each([
    'Москва',
    'Берлин',
    'Ташкент, УзССР',
    'г. Омск, РСФСР',
    'СССР',
    'ГДР',
    'Чехословакия',
    'asdf',
    '1',
    'не знаю',
  ])('%s is not in Kazakhstan without a question', (text) => {
    const { state } = play(form, toPlace, [typed(text)], real);
    expect(state.answers['birth-country']?.value).not.toBe('KZ');
  });

  test('a town that lies in another country than the one chosen is asked about', () => {
    const step = play(form, toPlace, [choose('KZ'), typed('Омск')], real);
    expect(doubtsAt(form, step.state)).toEqual(['place-elsewhere']);
    expect(at(play(form, step.state, [correct], real).state)).toBe('birth-country');
    expect(at(play(form, step.state, [confirm], real).state)).toBe('phone');
    expect(doubtsAt(form, play(form, toPlace, [choose('RU'), typed('Омск')], real).state)).toEqual([]);
  });

  test.each([
    ['Омск, Россия', 'RU'],
    ['Омск Россия', 'RU'],
    ['Anaklia, Germany', 'DE'],
    ['Анкара, Түркия', 'TR'],
    ['Алматы, Қазақстан', 'KZ'],
  ])('is nowhere else than where it is said to be: %s', (text, country) => {
    const { state, problem } = on(toPlace, typed(text));
    expect([state.answers['birth-country']?.value, problem]).toEqual([country, undefined]);
  });

  // shows: the last word alone is taken for the country, and the beginning of its name for the town.
  test.each([
    ['Пхеньян, Северная Корея', 'KP', 'Пхеньян'],
    ['Пусан, Южная Корея', 'KR', 'Пусан'],
    ['Джуба, Южный Судан', 'SS', 'Джуба'],
    ['Бата, Экваториальная Гвинея', 'GQ', 'Бата'],
    ['Порт-Морсби, Папуа-Новая Гвинея', 'PG', 'Порт-Морсби'],
    ['Конакри, Гвинея', 'GN', 'Конакри'],
    ['Бостон, Соединенные Штаты Америки', 'US', 'Бостон'],
  ])('behind a town, a country has its whole name: %s', (text, country, place) => {
    const { state, problem } = play(form, toPlace, [typed(text)], real);
    const given = [state.answers['birth-country']?.value, state.answers['birth-place']?.value];
    expect({ given, problem }).toEqual({ given: [country, place], problem: undefined });
  });

  // Орал sounds like ten groups of islands.
  test.each(['Орал', 'Арал', 'Алға', 'Ырғыз', 'Макат', 'Aral'])(
    'that sounds like countries (%s) may still be in Kazakhstan, on a button that the card has',
    (town) => {
      const step = play(form, toPlace, [typed(town)], real);
      const countries = step.accepted
        ? [sent(step.state)['birth-country']]
        : offered(step).map(([code]) => code);
      expect(countries.slice(0, mostOffered)).toContain('KZ');
    },
  );

  test.each(['', '...', 'ж'.repeat(151), 'Ресей, '.padEnd(200, 'ж')])('is more than %j', (text) => {
    const step = on(toPlace, typed(text));
    expect(step.state.answers['birth-place']).toBeUndefined();
    expect(['birth-country', 'birth-place']).toContain(at(step.state));
  });
});

describe('where the paper is collected and where it goes', () => {
  const toRegion = filled(choose('self-paper'), ...self);

  test('a region with a single branch takes it along', () => {
    for (const event of [choose('KZ-79'), typed('шымкент')]) {
      const step = on(toRegion, event);
      expect([step.accepted, at(step.state)]).toEqual([['region', 'branch'], 'country']);
      expect(sent(step.state)).toMatchObject({ region: 'KZ-79', branch: 'C1' });
    }
  });

  test('a town says its region and its branch', () => {
    const step = on(toRegion, typed('риддер'));
    expect(step.accepted).toEqual(['region', 'branch']);
    expect(sent(step.state)).toMatchObject({ region: 'KZ-63', branch: 'B3' });
    const several = on(toRegion, typed('өскемен'));
    expect(several.problem).toEqual({ code: 'choice-several', candidates: ['B1', 'B2'] });
    expect(sent(on(several.state, choose('B2')).state)).toMatchObject({ region: 'KZ-63', branch: 'B2' });
  });

  const toCountry = on(toRegion, choose('KZ-79')).state;

  test.each([
    ['DE', 'apostille', 'apostille'],
    ['RU', 'none_needed', 'apostille'],
    ['UA', 'none_needed', 'apostille'],
    ['TM', 'none_needed', 'summary'], // outside the Hague Convention: no apostille, and no fee
    ['QA', 'legalization', 'summary'],
    ['VN', 'legalization', 'summary'], // the convention is not in force there yet
  ])('%s wants %s', (code, regime, next) => {
    const chosen = on(toCountry, typed(code));
    const isDoubted = doubtsAt(form, chosen.state);
    expect(isDoubted).toEqual(regime === 'legalization' ? ['country-legalization'] : []);
    const state = isDoubted.length ? on(chosen.state, confirm).state : chosen.state;
    expect([at(state), regimeOf(sent(state), context)]).toEqual([next, regime]);
  });

  test('an apostille is asked for where there is a country that takes it, and only there', () => {
    expect(at(on(toCountry, none).state)).toBe('summary');
    const apostille = on(toCountry, typed('германия'), choose('yes')).state;
    expect([at(apostille), sent(apostille).apostille]).toEqual(['summary', 'yes']);
    const elsewhere = on(apostille, edit('country'), typed('катар'), confirm).state;
    expect([at(elsewhere), Object.hasOwn(sent(elsewhere), 'apostille')]).toEqual(['summary', false]);
    const electronic = on(apostille, edit('kind'), choose('electronic')).state;
    expect([at(electronic), Object.hasOwn(sent(electronic), 'apostille')]).toEqual(['summary', false]);
  });

  test('a country that joins the convention later is asked about the apostille from that day on', () => {
    const state = on(toCountry, typed('VN'), confirm).state;
    const later = { ...context, today: '2027-03-01' };
    expect(walk(form, state, later).asked.at(-1)).toMatchObject({
      question: { id: 'apostille' },
      answered: false,
    });
  });
});
