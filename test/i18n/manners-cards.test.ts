import { describe, expect, test } from 'vitest';
import { verdicts } from '../../src/domain/guide/file-check.ts';
import { guidePageIds } from '../../src/domain/guide/guide.ts';
import { locales } from '../../src/domain/locale.ts';
import { plainTexts } from '../../src/domain/messages/plain-texts.ts';
import { keyOf, loadTexts } from '../../src/i18n/translate.ts';
import { menuButtons } from '../../src/messages/applicant/menu-card.ts';
import { guideFound } from '../../src/messages/guide/guide-card.ts';
import { verdictCard, verifyOffer, verifyPrompt } from '../../src/messages/guide/verify-card.ts';
import type { View } from '../../src/messages/outgoing.ts';
import { feedbackQuestion, feedbackWords, ownerFeedback } from '../../src/messages/request/feedback-card.ts';
import { withoutNewFields } from '../../src/messages/without-new-fields.ts';
import { dataOf, expectTakable } from '../support/card-checks.ts';
import { lastRow } from '../support/samples/longest-request.ts';
import { reference } from '../support/samples/longest-values.ts';

/** What is said of files, of how it was, and to whatever nobody waited for: taken by Telegram, shown by a phone. */
const texts = loadTexts();

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);
  const menu = menuButtons({ hasDraft: true, isOperator: true }, t);
  const cards: Readonly<Record<string, View>> = {
    'the file is asked for': verifyPrompt(false, t),
    'the file is asked for again': verifyPrompt(true, t),
    'a file without a word': verifyOffer('0123456789abcdef', t),
    ...Object.fromEntries(
      verdicts.map((verdict) => [
        `verdict ${verdict}`,
        verdictCard(verdict, { reference, at: Date.UTC(2026, 8, 30) }, t),
      ]),
    ),
    'how was it': feedbackQuestion({ id: lastRow, reference }, t),
    'a word if wished': feedbackWords(lastRow, true, t),
    'for the owners': ownerFeedback(reference, { rating: 1, words: '&'.repeat(1500) }, t),
    'pages for a question': guideFound(guidePageIds.slice(1, 6), t, { unasked: true }),
    ...Object.fromEntries(
      plainTexts.map((text) => [text, { html: t(keyOf('plain', text)), buttons: menu }] as const),
    ),
  };

  test.each(Object.entries(cards))('%s', (_, view) => {
    expectTakable(view);
  });

  test('a rating is told from another by its button, the best first', () => {
    const said = dataOf(feedbackQuestion({ id: 7, reference }, t));
    expect(said).toEqual(['b:7:5', 'b:7:4', 'b:7:3', 'b:7:2', 'b:7:1']);
  });
});

describe('for a server of years ago', () => {
  const view = { text: 'a', data: 'b', style: 'danger' } as const;

  test('spoilers, colours and buttons that copy are left out, and nothing else', () => {
    const fresh: View = {
      html: '<b>x</b> <tg-spoiler>900101</tg-spoiler>',
      buttons: [[view, { text: 'copy', copy: 'CR' }], [{ text: 'copy', copy: 'CR' }]],
      guarded: true,
    };
    expect(withoutNewFields(fresh)).toEqual({
      html: '<b>x</b> 900101',
      buttons: [[{ text: 'a', data: 'b' }]],
      guarded: true,
    });
  });

  test('a spoiler alone is left out as well', () => {
    expect(withoutNewFields({ html: '<tg-spoiler>900101</tg-spoiler> x' })).toEqual({ html: '900101 x' });
  });

  test('of what has none of these there is no plainer way', () => {
    expect(withoutNewFields({ html: '<b>x</b>', buttons: [[{ text: 'a', data: 'b' }]] })).toBeUndefined();
    expect(withoutNewFields({ html: 'x', buttons: [[{ text: 'copy', copy: 'CR' }]] })).toEqual({ html: 'x' });
  });
});
