import { describe, expect, test } from 'vitest';
import { cardTitle, expectedHistory } from '../crash/story.ts';
import { applicant, operatorId } from './people.ts';
import type { Round } from './round.ts';
import { judgeRound } from './verdict.ts';

const first = applicant(0);
const card = (status: string, request = 1) => `${cardTitle} request ${request}\n${status}`;

/** A round in which one applicant was served, and the operator read these messages. */
function round(sent: readonly string[], lastAtKills: readonly string[] = []): Round {
  return {
    kills: lastAtKills.length,
    askedAgain: [],
    stuckBefore: [],
    ends: [0],
    sent: new Map([[operatorId, sent]]),
    read: new Map([[operatorId, sent]]),
    lastAtKills: new Map([[operatorId, lastAtKills]]),
    ledger: {
      integrity: 'ok',
      auditBrokenAt: undefined,
      requests: [{ status: 'collected', history: expectedHistory, answers: first.answers }],
      drafts: 0,
      unsent: [],
    },
    besideFaults: [],
    violations: [],
    output: '',
  };
}

const usual = round([card('new'), card('corrected')]);
const judged = (sent: readonly string[], lastAtKills: readonly string[]) =>
  judgeRound(round(sent, lastAtKills), usual, [first]);

describe('a message that comes twice', () => {
  test('may be the one that was on its way when the bot was killed', () => {
    const again = judged([card('new'), card('new'), card('corrected')], [card('new')]);
    expect(again).toEqual({ wrong: [], lost: [], twice: 1 });
  });

  test('may be a card that was on its way, and shows by now how its request stands', () => {
    const again = judged([card('new'), card('corrected'), card('corrected')], [card('new')]);
    expect(again).toEqual({ wrong: [], lost: [], twice: 1 });
  });

  test('may be no other', () => {
    const twice = card('corrected');
    const blame = `twice for the operator, and not the last one before a kill: ${twice}`;
    expect(judged([card('new'), twice, twice], ['Новое заявление']).wrong).toEqual([blame]);
    expect(judged([card('new'), twice, twice], [card('new', 2)]).wrong).toEqual([blame]);
    expect(judged([card('new'), twice, twice, twice], [card('new')]).wrong).toEqual([
      '2 messages twice for the operator',
      blame,
    ]);
  });
});
