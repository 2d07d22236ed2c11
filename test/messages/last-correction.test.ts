import { expect, test } from 'vitest';
import { writeChanges } from '../../src/domain/request/answer-changes.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { lastCorrection } from '../../src/messages/desk/lines-to-correct-cards.ts';
import { context } from '../answers/situations.ts';

const t = loadTexts()('ru');
const changed = [
  { question: 'surname', before: 'Ахметова', after: 'Ахметова-Қараңғысызова' },
  { question: 'first-name', before: 'Дана', after: 'Диана' },
  { question: 'birth-place', before: 'Семей', after: 'Омск' },
];
const last = (most: number) =>
  lastCorrection(
    [
      {
        seq: 3,
        at: Date.parse('2026-11-23T05:00:00Z'),
        action: 'corrected',
        actorId: 1001,
        status: 'submitted',
        code: undefined,
        actor: 'applicant',
        words: writeChanges(changed),
      },
    ],
    {},
    { most, letters: 12 },
    context.catalog,
    t,
  )?.split('\n');

test('of what was corrected the card shows as many lines as there is room for, and says that there are more', () => {
  const first = ['Фамилия: АХМЕТОВА → АХМЕТОВА-ҚА…', 'Имя: ДАНА → ДИАНА'];
  expect(last(2)?.slice(1)).toEqual([...first, '…']);
  expect(last(3)?.slice(1)).toEqual([...first, 'Место рождения: Семей → Омск']);
});
