import { expect, test } from 'vitest';
import { formatTenge } from '../../src/domain/money.ts';
import { stateFee } from '../../src/domain/request/payment/fee.ts';

test.each([
  [3932, 196_600],
  [4325, 216_250],
])('half of an index of %d tenge is %d tiyn', (mci, tiyn) => {
  expect(stateFee(mci)).toBe(tiyn);
});

test.each([
  [216_250, '2\u00A0162,50\u00A0₸', '2,162.50\u00A0₸'],
  [196_600, '1\u00A0966\u00A0₸', '1,966\u00A0₸'],
  [0, '0\u00A0₸', '0\u00A0₸'],
  [5, '0,05\u00A0₸', '0.05\u00A0₸'],
  [99_999, '999,99\u00A0₸', '999.99\u00A0₸'],
  [123_456_789, '1\u00A0234\u00A0567,89\u00A0₸', '1,234,567.89\u00A0₸'],
])('%d tiyn', (tiyn, kazakhAndRussian, english) => {
  expect(formatTenge(tiyn, 'kk')).toBe(kazakhAndRussian);
  expect(formatTenge(tiyn, 'ru')).toBe(kazakhAndRussian);
  expect(formatTenge(tiyn, 'en')).toBe(english);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])('%d is no amount', (tiyn) => {
  expect(() => formatTenge(tiyn, 'ru')).toThrow(RangeError);
});
