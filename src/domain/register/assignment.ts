import type { Answers } from '../form/form.ts';
import type { CertificateKind } from '../request/status.ts';
import type { HookReach } from './hook.ts';

/**
 * Who may work on a request. `desk`: people alone, and no register knows of it · `register`: a register first, the desk
 * hears of it at its deadline · `both`: whoever is faster.
 */
export const routes = ['desk', 'register', 'both'] as const;
export type Routed = (typeof routes)[number];

/** Which requests registers work on: electronic ones that people order for themselves, all electronic ones, or all. */
export const takings = ['electronic-self', 'electronic', 'all'] as const;
export type Takings = (typeof takings)[number];

/** What the owner has set for registers. */
export interface RegisterTerms {
  readonly takes: Takings;
  /** A register has so many minutes to take a new request. */
  readonly takeMinutes: number;
  /** Where events may be posted to. Not set: the open network alone. */
  readonly hookReach?: HookReach;
  /** So many refusals within ten minutes are a register's own affair. Not set: the usual number. */
  readonly mostRefusals?: number | undefined;
  /** From where registers may call: addresses and networks. Not set: from anywhere. */
  readonly allow?: readonly string[] | undefined;
  /** Whose word on where a call comes from is believed, beside this machine's. */
  readonly proxies?: readonly string[] | undefined;
}

/** Of requests that registers know, so many may be held by one of them. */
export const mostHeld = 200;
/** A register that has not called for so long is taken for silent. Ms. */
export const silentAfterMs = 5 * 60_000;

/** Whether the owner's setting gives such a request to registers. */
export function isForRegisters(
  takes: Takings,
  request: { readonly kind: CertificateKind; readonly application: Answers },
): boolean {
  if (takes === 'all') return true;
  if (request.kind !== 'electronic') return false;
  // Old requests have no such answer: then everybody applied for themselves.
  return takes === 'electronic' || (request.application['for-whom'] ?? 'self') === 'self';
}

/** Where a new request goes. `heardAt`: when a register that may work was last heard; undefined: there is none. */
export function routeNew(
  terms: RegisterTerms | undefined,
  request: { readonly kind: CertificateKind; readonly application: Answers },
  heardAt: number | undefined,
  now: number,
): Routed {
  if (terms === undefined || !isForRegisters(terms.takes, request)) return 'desk';
  return heardAt !== undefined && now - heardAt < silentAfterMs ? 'register' : 'both';
}
