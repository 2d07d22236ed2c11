import { expect, test } from 'vitest';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { reduce } from '../../../src/domain/form/reduce.ts';
import { context, situationOf } from '../../answers/situations.ts';

/** A place that is told beside the country of birth is offered where it is asked for next, or shown back as not used. */
const heardBeside = (text: string) => {
  const { state } = situationOf('birth-country', '');
  const step = reduce(applicationForm, state, { type: 'typed', text }, context);
  const { offers = [], unused } = step.state.heard ?? {};
  return {
    country: step.state.answers['birth-country']?.value,
    places: offers.map(({ answers }) => answers['birth-place']),
    unused,
  };
};

test('a town in a clause of its own', () => {
  expect(
    heardBeside('Монголия деп жазсам шетелдік боп қалмаймын ба, Баян-Өлгийде тусам да қазақпын ғой'),
  ).toEqual({
    country: 'MN',
    places: ['Баян-Өлгий'],
    unused: undefined,
  });
});

test('words in which no town is known are shown back', () => {
  expect(heardBeside('Qytaida tudym, Ile Qulzhada, 98 de koship kelgenbiz')).toEqual({
    country: 'CN',
    places: [],
    unused: 'Ile Qulzhada, 98 de koship kelgenbiz',
  });
});

test('the country alone brings no remark', () => {
  expect(heardBeside('Scotland! ok ok you will only have UK')).toMatchObject({
    country: 'GB',
    places: [],
    unused: undefined,
  });
});
