import type { ItemVerdict } from '../../domain/desk/batch.ts';
import { escapeHtml, hasText, keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { fullestThatFits, shortened } from '../message-length.ts';
import { type Button, blocks, lines, type View } from '../outgoing.ts';

/** One of several things that an operator handed in at once. */
export interface BatchLine {
  readonly name: string;
  readonly reference: string | undefined;
  /** `deliver`, or another decision. */
  readonly action: string;
  readonly verdict: ItemVerdict;
  readonly why: readonly string[];
}

interface Detail {
  readonly lines: number;
  readonly letters: number;
}

/** How many lines of each part are shown, and letters of a name. */
const details: readonly [Detail, ...Detail[]] = [
  { lines: 40, letters: 40 },
  { lines: 20, letters: 30 },
  { lines: 10, letters: 24 },
  { lines: 4, letters: 16 },
];

/** What was matched, what is odd and what can't go, and one tap for it. */
export function batchCard(id: number, items: readonly BatchLine[], t: Translate): View {
  const of = (verdict: ItemVerdict) => items.filter((item) => item.verdict === verdict);
  const [sure, doubtful, out] = [of('sure'), of('doubtful'), of('out')];
  const both = sure.length + doubtful.length;
  const buttons: Button[] = [];
  if (sure.length > 0) {
    const text = t.plain('button-batch-sure', { count: sure.length });
    buttons.push({ text, data: callbackData.batch(id, 'sure'), style: 'success' });
  }
  if (doubtful.length > 0) {
    const text = t.plain('button-batch-all', { count: both });
    buttons.push({ text, data: callbackData.batch(id, 'all'), style: 'danger' });
  }
  if (both > 0) buttons.push({ text: t.plain('button-batch-no'), data: callbackData.batch(id, 'no') });
  return {
    html: fullestThatFits(details, (detail) =>
      blocks(
        t('desk-batch', { count: items.length }),
        part('batch-sure', sure, detail, t),
        part('batch-doubtful', doubtful, detail, t),
        part('batch-out', out, detail, t),
      ),
    ),
    buttons: buttons.map((button) => [button]),
  };
}

/** How far it is, with a button that stops it. `total` undefined: nobody knows yet. */
export function batchProgressCard(id: number, { isRunning, done, total }: BatchProgress, t: Translate): View {
  const stop: Button = {
    text: t.plain('button-batch-stop'),
    data: callbackData.batch(id, 'stop'),
    style: 'danger',
  };
  const far = { done, total: total ?? 0 };
  const reading = total === undefined ? t('batch-reading-begun') : t('batch-reading', far);
  return { html: isRunning ? t('batch-running', far) : reading, buttons: [[stop]] };
}

export interface BatchProgress {
  readonly isRunning: boolean;
  readonly done: number;
  readonly total: number | undefined;
}

/** A result for each. `isHeld`: it can still be taken back. */
export function batchDoneCard(id: number, items: readonly BatchLine[], isHeld: boolean, t: Translate): View {
  const of = (verdict: ItemVerdict) => items.filter((item) => item.verdict === verdict);
  const undo: Button = {
    text: t.plain('button-batch-undo'),
    data: callbackData.batch(id, 'undo'),
    style: 'danger',
  };
  return {
    html: fullestThatFits(details, (detail) =>
      blocks(
        part('batch-done', of('done'), detail, t),
        part('batch-failed', of('failed'), detail, t),
        isHeld && t('batch-held'),
      ),
    ),
    buttons: isHeld ? [[undo]] : [],
  };
}

function part(
  title: 'batch-sure' | 'batch-doubtful' | 'batch-out' | 'batch-done' | 'batch-failed',
  items: readonly BatchLine[],
  detail: Detail,
  t: Translate,
): string | false {
  if (items.length === 0) return false;
  const more = items.length - detail.lines;
  return lines(
    t(title, { count: items.length }),
    ...items.slice(0, detail.lines).map((item) => lineOf(item, detail, t)),
    more > 0 && t('batch-more', { count: more }),
  );
}

function lineOf({ name, reference, action, why }: BatchLine, { letters }: Detail, t: Translate): string {
  const what = action === 'deliver' ? '' : ` · ${t(keyOf('action', action))}`;
  const who = reference === undefined ? '' : `${reference}${what} ← `;
  const reasons = why.map((code) => reasonOf(code, reference ?? '', t)).join(' ');
  return `• ${who}${escapeHtml(shortened(name, letters))}${reasons ? `: ${reasons}` : ''}`;
}

/** Doubts, faults of files and refusals of the table have their texts already. */
function reasonOf(code: string, reference: string, t: Translate): string {
  if (hasText(`batch-why-${code}`)) return t(keyOf('batch-why', code));
  if (hasText(`certificate-doubt-${code}`)) return t(keyOf('certificate-doubt', code));
  return t(keyOf('desk-outcome', code), { reference, name: '' });
}
