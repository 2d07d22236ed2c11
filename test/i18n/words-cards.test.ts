import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { certificateDoubts } from '../../src/domain/desk/certificate-check.ts';
import { deskOutcomes } from '../../src/domain/desk/desk-outcomes.ts';
import { wordKinds } from '../../src/domain/desk/word-kind.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { noticeSchema } from '../../src/domain/messages/notice.ts';
import { deskActions, refusalCodes, statuses } from '../../src/domain/request/status.ts';
import { escapeHtml, keyOf, loadTexts } from '../../src/i18n/translate.ts';
import { loadReplies } from '../../src/lists/canned-replies.ts';
import { resultsText } from '../../src/messages/batch/results-text.ts';
import { doubtCard, whichCard } from '../../src/messages/desk/certificate-cards.ts';
import { undoButtons } from '../../src/messages/desk/desk-card.ts';
import { answerCard } from '../../src/messages/desk/news-card.ts';
import {
  contactCard,
  contactReplyPrompt,
  foundCard,
  lostCard,
  previewCard,
  replaceCard,
  unansweredCard,
  uncollectedCard,
  wordsPrompt,
} from '../../src/messages/desk/reply-cards.ts';
import type { View } from '../../src/messages/outgoing.ts';
import { statusChange } from '../../src/messages/request/request-card.ts';
import {
  answerPrompt,
  answerReminder,
  contactPrompt,
  operatorMessage,
} from '../../src/messages/request/talk-card.ts';
import { dataOf, expectTakable, labelsOf } from '../support/card-checks.ts';
import { refusals, usages } from '../support/codes/desk-codes.ts';
import { branch, catalog, history, lastRow, request } from '../support/samples/longest-request.ts';
import {
  longestController,
  longestOperatorName,
  longestReason,
  longestWords,
  reference,
} from '../support/samples/longest-values.ts';

/** What operators and applicants write to each other, and what the desk answers, with the longest of values. */
const texts = loadTexts();
const replies = loadReplies(join(import.meta.dirname, '..', '..', 'data'));
const money = { wasPaid: true, contact: longestController.contact, sendsInvoices: true };

/** As wide as words get once they are escaped. */
const signs = '&'.repeat(1500);

const [longestTemplate = ''] = noticeSchema.options
  .map((option) => option.shape.template.value)
  .toSorted((one, other) => other.length - one.length);

function refusalIn(locale: Locale): View {
  const event = history.find(({ action }) => action === 'refuse');
  if (event === undefined) throw new Error('nothing was refused');
  return statusChange(request('refused'), event, money, catalog, texts(locale));
}

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);
  const found = statuses.slice(0, 10).map((status, at) => ({ ...request(status), id: lastRow + at }));
  const lost = Array.from({ length: 6 }, (_, at) => ({
    id: lastRow + at,
    template: longestTemplate,
    reference,
    state: 'failed' as const,
    error: longestReason,
    at: 0,
  }));
  const results = (outcome: string, count: number) =>
    resultsText(
      Array.from({ length: count }, () => ({ outcome, reference, assignee: longestOperatorName })),
      t,
    );

  const cards: Readonly<Record<string, View>> = {
    ...Object.fromEntries(
      wordKinds.map((kind) => [
        `asking for words, ${kind}`,
        wordsPrompt({ reference, kind, code: undefined, replies: kind === 'message' ? replies : [] }, t),
      ]),
    ),
    ...Object.fromEntries(
      refusalCodes.map((code) => [
        `asking for words, ${code}`,
        wordsPrompt({ reference, kind: 'refuse', code, replies: [] }, t),
      ]),
    ),
    'a note to look at once more': previewCard(
      { reference, message: { html: escapeHtml(longestWords) }, isNote: true },
      t,
    ),
    ...Object.fromEntries(
      locales.flatMap((theirs) => [
        [
          `a message to look at once more, in ${theirs}`,
          previewCard(
            {
              reference,
              message: operatorMessage(request('ready'), longestWords, texts(theirs)),
              isNote: false,
            },
            t,
          ),
        ],
        [
          `a refusal to look at once more, in ${theirs}`,
          previewCard({ reference, message: refusalIn(theirs), isNote: false }, t),
        ],
      ]),
    ),
    found: foundCard({ requests: found, count: 50, page: 2, pages: 5, goesOn: false }, t),
    'nothing found': foundCard({ requests: [], count: 0, page: 0, pages: 0, goesOn: false }, t),
    lost: lostCard({ lost, count: 99_999, page: 500, pages: 16_667 }, t),
    'nothing lost': lostCard({ lost: [], count: 0, page: 0, pages: 1 }, t),
    'replace?': replaceCard(request('delivered'), false, t),
    'really replace?': replaceCard(request('delivered'), true, t),
    'which request': whichCard(lastRow, [...found], t),
    'every doubt': doubtCard(request('in_review'), { file: 1e13, doubts: certificateDoubts }, t),
    'an answer': answerCard(request('in_review'), signs, true, t),
    'a paper that nobody came for': uncollectedCard(request('ready'), branch.names[locale], t),
    'what to answer somebody': contactReplyPrompt(lastRow, t),
    'no answer for long': unansweredCard(request('needs_info'), t),
    'an applicant writes': contactCard(request('in_review'), { id: lastRow, words: signs }, t),
    'somebody writes': contactCard(undefined, { id: lastRow, words: signs }, t),
    'an operator writes': operatorMessage(request('in_review'), longestWords, t),
    'an operator writes about nothing': operatorMessage(undefined, signs, t),
    'please answer': answerPrompt(reference, undefined, t),
    'please answer, shorter': answerPrompt(reference, 'words-too-long', t),
    'please answer still': answerReminder(request('needs_info'), longestWords, t),
    'write to the operators': contactPrompt(undefined, t),
    'write to the operators, shorter': contactPrompt('words-too-long', t),
    ...Object.fromEntries(
      deskOutcomes.map((outcome) => [
        `outcome, ${outcome}`,
        {
          html: t(keyOf('desk-outcome', outcome), { reference, name: longestOperatorName }),
          buttons: undoButtons(lastRow, t),
        },
      ]),
    ),
    ...Object.fromEntries(
      deskOutcomes.map((outcome) => [`outcomes at once, ${outcome}`, { html: results(outcome, 30) }]),
    ),
    ...Object.fromEntries(
      usages.map((usage) => [
        `usage, ${usage}`,
        { html: t(keyOf('usage', usage), { command: 'decline', reference }) },
      ]),
    ),
  };

  test.each(Object.entries(cards))('the message "%s" is one that Telegram takes', (_, view) => {
    expectTakable(view);
  });

  test('what an operator looks at once more is what the applicant reads', () => {
    for (const theirs of locales) {
      const message = operatorMessage(request('ready'), 'Ә & <b>', texts(theirs));
      expect(previewCard({ reference, message, isNote: false }, t).html).toContain(message.html);
    }
  });

  test('only a refusal may do without words, and only a message has replies to choose from', () => {
    for (const kind of wordKinds) {
      const labels = labelsOf(
        wordsPrompt({ reference, kind, code: undefined, replies: kind === 'message' ? replies : [] }, t),
      );
      expect(labels.includes(t.plain('button-without-words'))).toBe(kind === 'refuse');
      const offered = replies.map(({ titles }) => titles[locale]).filter((title) => labels.includes(title));
      expect(offered).toHaveLength(kind === 'message' ? replies.length : 0);
    }
    expect(replies.length).toBeGreaterThan(1);
  });

  test('a title that is too long for a button is cut, its reply is not', () => {
    const titles = { kk: longestWords, ru: longestWords, en: longestWords };
    const reply = { code: 'a'.repeat(20), titles, texts: titles };
    const prompt = wordsPrompt({ reference, kind: 'message', code: undefined, replies: [reply] }, t);
    expectTakable(prompt);
    expect(dataOf(prompt)[0]).toContain(reply.code);
  });

  test('of several requests each has its line, and one that is none is named', () => {
    for (const outcome of ['collected', 'returned', 'not-now']) {
      expect(results(outcome, 30).split('\n')).toHaveLength(30);
    }
    for (const outcome of [...deskActions, ...refusals, 'no-such-request']) {
      expect(results(outcome, 30).split(reference)).toHaveLength(31);
    }
    const typed = [
      { outcome: 'collected', reference, assignee: '' },
      { outcome: 'no-such-request', reference: '<b>CR-AAAA</b>', assignee: '' },
      { outcome: 'no-such-request', reference: 'я'.repeat(4000), assignee: '' },
    ];
    const [first, second, third] = resultsText(typed, t).split('\n');
    expect(first).toBe(t('desk-outcome-collected', { reference }));
    expect(second).toBe(t('desk-results-unknown', { reference: '<b>CR-AAAA</b>' }));
    expect(third).toBe(t('desk-results-unknown', { reference: `${'я'.repeat(23)}…` }));
  });

  test('lost messages can be sent once more, each by its own button', () => {
    const again = dataOf(lostCard({ lost, count: 6, page: 0, pages: 1 }, t));
    expect(again).toHaveLength(6);
    for (const { id } of lost) expect(again.some((one) => one.endsWith(String(id)))).toBe(true);
  });
});
