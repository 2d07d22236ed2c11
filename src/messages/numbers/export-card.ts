import { almatyDate } from '../../domain/dates/working-days.ts';
import type { Period } from '../../domain/desk/stats.ts';
import { formatDate } from '../../i18n/format.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { blocks, type View } from '../outgoing.ts';

/** What stands under the file. `last`: not all fitted, and when the last one that did was sent (ms). */
export function exportCaption(
  { from, to, count }: Period & { readonly count: number },
  held: { readonly count: number; readonly last: number } | undefined,
  t: Translate,
): string {
  const on = held && almatyDate(new Date(held.last));
  return blocks(
    t('export-caption', { ...period({ from, to }, t), count }),
    held && on && t('export-cut', { count: held.count, date: formatDate(t.locale, on) }),
    on && on > from && t('export-rest', { command: `/export ${dotted(on)} ${dotted(to)}` }),
    t('export-private'),
  );
}

/** In place of two empty files. */
export function nothingToExport(days: Period, t: Translate): string {
  return t('export-none', period(days, t));
}

function period({ from, to }: Period, { locale }: Translate) {
  return { from: formatDate(locale, from), to: formatDate(locale, to) };
}

/** How far the files are; edited in place. */
export function exportProgress(
  run: Period & {
    readonly id: number;
    readonly state: 'making' | 'made' | 'stopped' | 'failed';
    readonly percent: number;
  },
  t: Translate,
): View {
  const { id, from, to, state, percent } = run;
  return {
    html: t(keyOf('export-state', state), {
      ...period(run, t),
      percent: String(percent),
      command: `/export ${dotted(from)} ${dotted(to)}`,
    }),
    ...(state === 'making' && {
      buttons: [[{ text: t.plain('button-stop-export'), data: callbackData.export(id) }]],
    }),
  };
}

/** 2026-11-22 → 22.11.2026. */
export function dotted(date: string): string {
  return date.split('-').reverse().join('.');
}
