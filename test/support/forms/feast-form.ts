import type { Form } from '../../../src/domain/form/form.ts';
import { fail, ok } from '../../../src/domain/result.ts';

const meals = ['cake', 'soup'];

/**
 * What the small form leaves out: one message that answers several questions, a doubt that is mended at another
 * question, answers that stay from one time to the next, a file.
 */
export const feastForm: Form = {
  version: 1,
  questions: [
    {
      id: 'meal',
      kind: 'choice',
      // Not a value of its own: it says the guests as well.
      choices: () => [...meals, 'cake-for-8'],
      read: (typed) => (meals.includes(typed) ? ok(typed) : fail('choose-button')),
      spread: (typed) => (typed === 'cake-for-8' ? { meal: 'cake', guests: '8' } : undefined),
    },
    {
      id: 'guests',
      kind: 'text',
      read: (typed) => (/^\d{1,3}$/.test(typed) ? ok(String(Number(typed))) : fail('choice-not-found')),
      warn: (guests, { meal }) => (meal === 'soup' && Number(guests) > 5 ? ['big-pot'] : []),
      doubtedBy: ['meal'],
      mend: { 'big-pot': 'meal' },
    },
    {
      id: 'host',
      kind: 'text',
      personal: true,
      read: (typed) => (/^[a-z]+(?: [a-z]+)*$/.test(typed) ? ok(typed) : fail('name-characters')),
      warn: (host) => (host.includes(' ') ? ['two-words'] : []),
      spread: (typed, { partner }) => {
        const [host, other, more] = typed.split(' & ');
        if (partner !== undefined || !host || !other || more !== undefined) return undefined;
        return { host, partner: other };
      },
    },
    {
      id: 'partner',
      kind: 'text',
      personal: true,
      optional: true,
      read: (typed) => (/^[a-z]{1,9}$/.test(typed) ? ok(typed) : fail('name-characters')),
    },
    {
      id: 'photo',
      kind: 'file',
      optional: true,
      read: (typed) => (/^[0-9a-f]{16}$/.test(typed) ? ok(typed) : fail('send-file')),
    },
    {
      id: 'phone',
      kind: 'contact',
      personal: true,
      read: (typed) => (/^\+\d{5}$/.test(typed) ? ok(typed) : fail('phone-length')),
    },
  ],
};
