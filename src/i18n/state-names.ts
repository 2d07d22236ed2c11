import type { Status } from '../domain/request/status.ts';
import type { Translate } from './translate.ts';

/** The states in a word or two and without the person they concern, for lists and pictures of the desk. */
export function stateNames(t: Translate): Readonly<Record<Status, string>> {
  return {
    awaiting_payment: t.plain('stats-state-awaiting_payment'),
    submitted: t.plain('stats-state-submitted'),
    in_review: t.plain('stats-state-in_review'),
    needs_info: t.plain('stats-state-needs_info'),
    needs_correction: t.plain('stats-state-needs_correction'),
    additional_check: t.plain('stats-state-additional_check'),
    ready: t.plain('stats-state-ready'),
    delivered: t.plain('stats-state-delivered'),
    collected: t.plain('stats-state-collected'),
    returned: t.plain('stats-state-returned'),
    refused: t.plain('stats-state-refused'),
    withdrawn: t.plain('stats-state-withdrawn'),
    lapsed: t.plain('stats-state-lapsed'),
  };
}
