import { expect, test } from 'vitest';
import { ordersBeside } from '../../../src/domain/desk/orders/orders-in-sentence.ts';
import { reasonsBeside } from '../../../src/domain/desk/orders/reason-beside-order.ts';

/** Whose reason is whose, where several requests are named by a letter and two figures. */
const kept = (text: string) => {
  const named = [...text.matchAll(/R\d\d/g)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    name,
  }));
  const reasons = reasonsBeside(text, named, ordersBeside(text, named));
  return reasons === undefined ? undefined : [...reasons].map((one) => one.join(': ')).join(' | ');
};

test.each([
  ['отказать в R42 (нет согласия) и R43 (дубль)', 'R42: нет согласия | R43: дубль'],
  ['R42 откажи, нет доверенности; R43 откажи, дубль', 'R42: нет доверенности | R43: дубль'],
  ['R42 отказ нет согласия, R43 то же самое, R45 готова', 'R42: нет согласия | R43: нет согласия'],
  ['откажи R42 и R43, нет доверенности', 'R42: нет доверенности | R43: нет доверенности'],
  ['R42 готова, R43 откажи, нет согласия', 'R43: нет согласия'],
  ['откажи R42, нет доверенности, возьми R43', 'R42: нет доверенности'],
  ['R42 келісімі жоқ бас тарт, R43 дубль бас тарт', 'R42: келісімі жоқ | R43: дубль'],
  ['reject R42 no consent, R43 take', 'R42: no consent'],
  ['R42 на исправление отчество, R43 откажи дубль', 'R42: отчество | R43: дубль'],
  ['R42 откажи, R43 откажи', ''],
  ['R42, R43 одобри', ''],
  // Whose they are is not certain.
  ['нет доверенности — R42 откажи, дубль — R43 откажи', undefined],
  ['R42 откажи, дубль с R43', undefined],
  ['R42 откажи, нет согласия, R43 подожди', undefined],
])('%s', (text, reasons) => expect(kept(text)).toBe(reasons));
