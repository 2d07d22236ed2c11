import { expect, test } from 'vitest';
import { saysAbroad } from '../../../src/domain/countries/abroad.ts';
import { countriesLikely } from '../../../src/domain/countries/country-likely.ts';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { where } from '../../../src/domain/form/form.ts';
import { hearAtSummary } from '../../../src/domain/form/hearing/at-summary.ts';
import { unusedIn } from '../../../src/domain/form/hearing/besides/unused-words.ts';
import { bare, toldIn } from '../../../src/domain/form/hearing/told-person.ts';
import { paperNumber } from '../../../src/domain/form/questions/paper-readers.ts';
import { reduce } from '../../../src/domain/form/reduce.ts';
import { context, situationOf } from '../../answers/situations.ts';

test.each([
  ['номер телефона: 8 701 123 45 67', '8 701 123 45 67'],
  ['хочу  справку, Иванов', ', Иванов'],
  ['Сәлеметсіз бе, жсн-ім 900101301233 рахмет', ', жсн-ім 900101301233'],
  ['моя дата рождения 1 мая', '1 мая'],
  ['номерной', 'номерной'],
])('of «%s» the answer is «%s»', (typed, left) => {
  expect(bare(typed)).toBe(left);
});

test.each([
  ["I don't want to send it", 'cancel'],
  ['i don t want to send it', 'cancel'],
  ['не буду отправлять', 'cancel'],
  ['жібермеңіз', 'cancel'],
  ['Жібермеймін', 'cancel'],
  ['жіберіңіз', 'send'],
  ['отправляйте', 'send'],
])('at the summary «%s» is %s', (typed, heard) => {
  expect(hearAtSummary(typed)).toBe(heard);
});

test.each([
  ['900101301233, моя фамилия Ким', { surname: 'Ким' }],
  ['900101301233, мой тегім Ким', { surname: 'Ким' }],
  ['900101301233, фамилию никогда не меняла', { 'previous-kind-1': 'none' }],
  ['900101301233, место рождения: Омск, Россия', { 'birth-country': 'RU' }],
  ['900101301233, родилась в г. : Омск, Россия', { 'birth-country': 'RU' }],
])('«%s» tells %j', (typed, told) => {
  expect(toldIn(typed, [], context, 'likely').answers).toMatchObject(told);
});

test.each([
  ['Доверенность № 1234567 от 26.01.2020', '№ 1234567', '26.01.2020'],
  ['номер 1234567 берілген 01.07.2018', '1234567', '01.07.2018'],
  ['1234567, выдано 01.07.2018 г. РАГС', '1234567', '01.07.2018'],
])('«%s» is a number and a date of a paper', (typed, number, date) => {
  expect(paperNumber('number', 'date').spread?.(typed, {}, context)).toEqual({ number, date });
});

test.each(['еш  қайда', 'не заграницу', 'по РК', 'nowhere'])(
  '«%s» says that it is for use at home',
  (typed) => {
    const country = applicationForm.questions.find(({ id }) => id === 'country');
    expect(country?.read(typed, {}, context)).toMatchObject({ ok: false, code: 'country-home' });
  },
);

test.each([
  ['тек бермеңіз', 'тек бермеңіз'],
  ['тек мазаламаңыз', 'тек мазаламаңыз'],
  ['только не звоните', 'только не звоните'],
  ['мой номер', undefined],
])('beside a number «%s» is shown back as %s', (typed, shown) => {
  expect(unusedIn([typed])).toBe(shown);
});

test.each(['за границу', 'за  границу', 'шетелге', 'еду в Корею', 'overseas'])(
  '«%s» is another country',
  (typed) => {
    expect(saysAbroad(typed)).toBe(true);
  },
);

test.each([
  ['виза Польшу', 'PL'],
  ['I’m moving Germany', 'DE'],
  ['Германияға барамын', 'DE'],
])('«%s» names %s', (typed, code) => {
  expect(countriesLikely(context.catalog, typed)).toEqual([code]);
});

test.each([
  ['phone', '7012345678 отвечает начальник отдела'],
  ['phone', '+49 151 23456789 отвечает муж моей сестры'],
  ['birth-date', 'в 1990 году первого января под ёлкой'],
])('to %s «%s»: what was taken is not shown as not used', (question, text) => {
  const { state } = situationOf(question, '');
  const step = reduce(applicationForm, state, { type: 'typed', text }, context);
  expect(step.accepted).toEqual([question]);
  expect(step.state.heard?.unused ?? '').not.toMatch(/\d/);
});

test.each([
  ['iin', '900101301233 фамилия Каримова, начальник отдела кадров попросил', ['iin', 'surname']],
  ['birth-date', '01.01.1990 Алматы, роддом имени Абая', ['birth-date', 'birth-country', 'birth-place']],
])(
  'to %s «%s»: beside a second answer that was taken nothing is said not to be used',
  (question, text, taken) => {
    const { state } = situationOf(question, '');
    const step = reduce(applicationForm, state, { type: 'typed', text }, context);
    expect(step.accepted).toEqual(taken);
    expect(step.state.heard).toBeUndefined();
  },
);

test('«Спасибо» that is chosen as the number of a paper is asked about all the same: it has no figure', () => {
  const { state } = situationOf('power-number', '');
  const thanked = reduce(applicationForm, state, { type: 'typed', text: 'Спасибо' }, context);
  expect(thanked.problem?.code).toBe('thanked');
  const chosen = reduce(applicationForm, thanked.state, { type: 'offered', index: 0 }, context);
  expect(where(applicationForm, chosen.state, context)).toMatchObject({
    question: { id: 'power-number' },
    doubts: ['number-words'],
  });
});
