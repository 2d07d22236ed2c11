import { keyOf, type Translate } from '../../i18n/translate.ts';
import { fullestThatFits, shortened } from '../message-length.ts';
import { lines } from '../outgoing.ts';

/** What became of one of several requests. */
export interface DeskResult {
  readonly outcome: string;
  /** As it was typed, where it is none of ours. */
  readonly reference: string;
  /** Who holds the request, by name. */
  readonly assignee: string;
}

/** A word that was taken for a reference may be of any length. */
const longestReference = 24;
const longestName = 20;

/**
 * A line for each of several requests that were named in one message. Where that is too long, those that fared alike
 * share a line: none is left out.
 */
export function resultsText(results: readonly DeskResult[], t: Translate): string {
  const each = results.map((result) => ({
    ...result,
    reference: shortened(result.reference, longestReference),
  }));
  return fullestThatFits([each, together(each)], (shown) =>
    lines(...shown.map((result) => resultLine(result, t))),
  );
}

function together(results: readonly DeskResult[]): readonly DeskResult[] {
  const alike = new Map<string, DeskResult>();
  for (const result of results) {
    const id = `${result.outcome} ${result.assignee}`;
    const before = alike.get(id);
    const reference = before ? `${before.reference}, ${result.reference}` : result.reference;
    alike.set(id, { ...result, reference, assignee: shortened(result.assignee, longestName) });
  }
  return [...alike.values()];
}

function resultLine({ outcome, reference, assignee }: DeskResult, t: Translate): string {
  // On its own this is said without the reference; among others it has to be told which one is meant.
  if (outcome === 'no-such-request') return t('desk-results-unknown', { reference });
  return t(keyOf('desk-outcome', outcome), { reference, name: assignee });
}
