import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Action,
  type Actor,
  actions,
  allowedActions,
  type CertificateKind,
  certificateKinds,
  decide,
  hasEnded,
  isRefusalCode,
  mayWithdraw,
  refusalCodes,
  type Status,
  statuses,
} from '../../../src/domain/request/status.ts';

const actors = {
  applicant: { type: 'applicant', id: 1001 },
  colleague: { type: 'operator', id: 9001, owner: false },
  assignee: { type: 'operator', id: 9002, owner: false },
  owner: { type: 'operator', id: 9003, owner: true },
  system: { type: 'system' },
} as const satisfies Readonly<Record<string, Actor>>;
type Role = keyof typeof actors;
const roles = ['applicant', 'colleague', 'assignee', 'owner', 'system'] as const;

/** Statuses in which nobody holds the request; in the others somebody does. */
const free: readonly Status[] = ['awaiting_payment', 'submitted'];
const standing = (status: Status, kind: CertificateKind) => ({
  status,
  kind,
  assignee: free.includes(status) ? undefined : actors.assignee.id,
});

/** Written out by hand, apart from the table that the program reads. Who may: the owner may whatever the assignee may. */
const anyone = ['colleague', 'assignee', 'owner'] as const;
const holder = ['assignee', 'owner'] as const;
const table: readonly (readonly [
  from: Status,
  action: Action,
  who: readonly Role[],
  to: Status,
  only?: CertificateKind,
])[] = [
  ['awaiting_payment', 'receipt', ['applicant'], 'awaiting_payment'],
  ['awaiting_payment', 'paid', [...anyone, 'system'], 'submitted'],
  ['awaiting_payment', 'decline-receipt', anyone, 'awaiting_payment'],
  ['awaiting_payment', 'lapse', ['system'], 'lapsed'],
  ['awaiting_payment', 'withdraw', ['applicant'], 'withdrawn'],
  ['submitted', 'take', anyone, 'in_review'],
  ['submitted', 'refuse', anyone, 'refused'],
  ['submitted', 'withdraw', ['applicant'], 'withdrawn'],
  ['in_review', 'release', holder, 'submitted'],
  ['in_review', 'ask', holder, 'needs_info'],
  ['in_review', 'check', holder, 'additional_check'],
  ['in_review', 'ready', holder, 'ready', 'paper'],
  ['in_review', 'deliver', holder, 'delivered', 'electronic'],
  ['in_review', 'refuse', holder, 'refused'],
  ['in_review', 'withdraw', ['applicant'], 'withdrawn'],
  ['needs_info', 'answer', ['applicant'], 'in_review'],
  ['needs_info', 'refuse', holder, 'refused'],
  ['needs_info', 'withdraw', ['applicant'], 'withdrawn'],
  ['needs_info', 'unreached', ['system'], 'in_review'],
  ['in_review', 'correct', holder, 'needs_correction'],
  ['needs_correction', 'corrected', ['applicant'], 'in_review'],
  ['needs_correction', 'refuse', holder, 'refused'],
  ['needs_correction', 'withdraw', ['applicant'], 'withdrawn'],
  ['needs_correction', 'unreached', ['system'], 'in_review'],
  ['in_review', 'unassign', ['system'], 'submitted'],
  ['needs_info', 'unassign', ['system'], 'needs_info'],
  ['needs_correction', 'unassign', ['system'], 'needs_correction'],
  ['additional_check', 'unassign', ['system'], 'submitted'],
  ['ready', 'unassign', ['system'], 'ready'],
  ['additional_check', 'release', holder, 'submitted'],
  ['additional_check', 'resume', holder, 'in_review'],
  ['additional_check', 'ready', holder, 'ready', 'paper'],
  ['additional_check', 'deliver', holder, 'delivered', 'electronic'],
  ['additional_check', 'refuse', holder, 'refused'],
  ['additional_check', 'withdraw', ['applicant'], 'withdrawn'],
  ['ready', 'collected', ['applicant', ...anyone], 'collected'],
  ['ready', 'returned', anyone, 'returned'],
];

/** Who holds the request after an action that took place. */
function holderAfter(action: Action, role: Role, before: number | undefined): number | undefined {
  const actor: Actor = actors[role];
  if (action === 'take') return actor.type === 'operator' ? actor.id : undefined;
  return action === 'release' || action === 'unassign' ? undefined : before;
}

const cases = statuses.flatMap((status) =>
  actions.flatMap((action) => certificateKinds.map((kind) => ({ status, action, kind }))),
);

/** Whoever asked has left the desk: nobody holds it while the applicant is waited for. */
test.each(['needs_info', 'needs_correction'] as const)('%s, held by nobody', (status) => {
  const request = { status, kind: 'paper', assignee: undefined } as const;
  const comesBack = status === 'needs_info' ? 'answer' : 'corrected';
  expect(decide(request, comesBack, actors.applicant)).toEqual({
    ok: true,
    value: { from: status, to: 'submitted', assignee: undefined },
  });
  expect(decide(request, 'unreached', actors.system)).toEqual({
    ok: true,
    value: { from: status, to: 'submitted', assignee: undefined },
  });
  expect(decide(request, 'take', actors.colleague)).toEqual({
    ok: true,
    value: { from: status, to: status, assignee: actors.colleague.id },
  });
  expect(decide({ ...request, assignee: actors.assignee.id }, 'take', actors.colleague).ok).toBe(false);
});

describe('the table', () => {
  test.each(statuses)('from %s: every action, kind and actor', (status) => {
    for (const { action, kind } of cases.filter((one) => one.status === status)) {
      const row = table.find(
        ([from, of, , , only]) => from === status && of === action && (only ?? kind) === kind,
      );
      const request = standing(status, kind);
      for (const role of roles) {
        const decided = decide(request, action, actors[role]);
        const name = `${action}, ${kind}, by ${role}`;
        expect(decided.ok, name).toBe(row?.[2].includes(role) === true);
        if (row === undefined || !decided.ok) continue;
        const assignee = holderAfter(action, role, request.assignee);
        expect(decided.value, name).toEqual({ from: status, to: row[3], assignee });
      }
    }
  });

  test('is no other than the one that is tested: as many rows as there are ways', () => {
    const ways = cases.filter(({ status, action, kind }) =>
      roles.some((role) => decide(standing(status, kind), action, actors[role]).ok),
    );
    const rows = table.reduce((sum, [, , , , only]) => sum + (only ? 1 : 2), 0);
    expect(ways).toHaveLength(rows);
  });

  test('leads from the beginning to everywhere, and from everywhere to an end', () => {
    const next = (status: Status) => table.filter(([from]) => from === status).map(([, , , to]) => to);
    const reached = new Set<Status>(['submitted', 'awaiting_payment']);
    for (const status of reached) for (const to of next(status)) reached.add(to);
    expect([...statuses].filter((status) => !reached.has(status))).toEqual([]);
    for (const status of statuses) expect(next(status).length === 0).toBe(hasEnded(status));
  });
});

describe('a request that has ended', () => {
  const ended: readonly Status[] = ['delivered', 'collected', 'returned', 'refused', 'withdrawn', 'lapsed'];

  test('is one of these', () => {
    expect(statuses.filter(hasEnded)).toEqual(ended);
  });

  test.each(ended)('changes no more: %s', (status) => {
    for (const kind of certificateKinds) {
      for (const role of roles) expect(allowedActions(standing(status, kind), actors[role])).toEqual([]);
      for (const action of actions) {
        expect(decide(standing(status, kind), action, actors.owner)).toEqual({ ok: false, code: 'not-now' });
      }
    }
  });
});

describe('why not', () => {
  test.each([
    ['not-now', 'ready', 'electronic', 'ask', 'assignee'],
    ['not-now', 'submitted', 'paper', 'collected', 'owner'],
    ['wrong-kind', 'in_review', 'electronic', 'ready', 'assignee'],
    ['wrong-kind', 'additional_check', 'paper', 'deliver', 'assignee'],
    ['take-first', 'submitted', 'paper', 'ready', 'colleague'],
    ['take-first', 'submitted', 'electronic', 'deliver', 'owner'],
    ['not-assignee', 'in_review', 'paper', 'ready', 'colleague'],
    ['not-assignee', 'needs_info', 'paper', 'refuse', 'colleague'],
    ['taken', 'in_review', 'paper', 'take', 'colleague'],
    ['taken', 'in_review', 'paper', 'take', 'owner'],
    ['already-yours', 'in_review', 'paper', 'take', 'assignee'],
    ['already-yours', 'additional_check', 'paper', 'take', 'assignee'],
    ['not-allowed', 'submitted', 'paper', 'take', 'applicant'],
    ['not-allowed', 'in_review', 'paper', 'refuse', 'applicant'],
    ['not-allowed', 'in_review', 'paper', 'withdraw', 'assignee'],
    ['not-allowed', 'awaiting_payment', 'paper', 'paid', 'applicant'],
    ['not-allowed', 'ready', 'paper', 'returned', 'applicant'],
  ] as const)('%s: %s, %s, %s by %s', (code, status, kind, action, role) => {
    expect(decide(standing(status, kind), action, actors[role])).toEqual({ ok: false, code });
  });

  test('an operator who was first is never told otherwise', () => {
    const taken = decide(standing('submitted', 'paper'), 'take', actors.colleague);
    const assignee = taken.ok ? taken.value.assignee : undefined;
    const request = { status: 'in_review', kind: 'paper', assignee } as const;
    expect(decide(request, 'take', actors.colleague)).toEqual({ ok: false, code: 'already-yours' });
    expect(decide(request, 'take', actors.assignee)).toEqual({ ok: false, code: 'taken' });
  });
});

test('the actions offered are those that would be carried out, whoever asks and whoever holds it', () => {
  const anyActor = fc.oneof(
    fc.constantFrom<Actor>(...Object.values(actors)),
    fc.record({ type: fc.constant('operator' as const), id: fc.nat(3), owner: fc.boolean() }),
  );
  const anyRequest = fc.record({
    status: fc.constantFrom(...statuses),
    kind: fc.constantFrom(...certificateKinds),
    assignee: fc.option(fc.nat(3), { nil: undefined }),
  });
  fc.assert(
    fc.property(anyRequest, anyActor, (request, actor) => {
      const allowed = allowedActions(request, actor);
      expect(allowed).toEqual(actions.filter((action) => decide(request, action, actor).ok));
      if (hasEnded(request.status)) expect(allowed).toEqual([]);
      // Whoever may withdraw sees the button for it.
      if (actor.type === 'applicant') expect(allowed.includes('withdraw')).toBe(mayWithdraw(request));
    }),
  );
});

test('only these are grounds of a refusal', () => {
  expect(refusalCodes).toEqual([
    'unreliable_documents',
    'requirements_not_met',
    'no_consent',
    'not_found',
    'duplicate',
  ]);
  for (const text of ['', 'not-found', 'NOT_FOUND', 'constructor', 'toString'])
    expect(isRefusalCode(text)).toBe(false);
  expect(isRefusalCode('duplicate')).toBe(true);
});
