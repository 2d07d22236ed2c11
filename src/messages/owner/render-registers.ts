import { minuteMs } from '../../domain/dates/durations.ts';
import { formatTime } from '../../i18n/format.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { enqueue } from '../../storage/queues/outbox.ts';
import { countWaiting, findHook, type Hook } from '../../storage/register/hooks.ts';
import { listRegisters, type Register, registerName } from '../../storage/register/registers.ts';
import { countHeld } from '../../storage/register/requests.ts';
import { callbackData } from '../callbacks/data.ts';
import { blocks, lines } from '../outgoing.ts';
import type { Rendered } from '../rendered.ts';
import { forOwners, type Makers, type RenderScene, say } from '../scene.ts';

/** Long enough to copy it into a safe of passwords. Ms. */
const shownForMs = 10 * minuteMs;

/** Programs that decide by themselves, for owners. */
export const registersMakers = {
  registers: forOwners(({ tx, t }) => {
    const rows = listRegisters(tx).map((register) => {
      const hook = findHook(tx, register.id);
      const row = rowOf(register, countHeld(tx, register.id), t);
      return lines(
        row,
        register.pausedAt !== undefined && t('registers-row-paused', { number: String(register.id) }),
        hook && hookRow(hook, countWaiting(tx, hook), t),
      );
    });
    const list = rows.length === 0 ? t('registers-none') : lines(...rows);
    return say({ html: blocks(t('registers-title'), list, t('registers-usage'), t('hook-usage')) });
  }),
  'register-paused': forOwners(({ tx, t }, { register, most, count }) => {
    const name = registerName(tx, register) ?? '';
    return say({ html: t('register-paused', { name, most, count, number: String(register) }) });
  }),
  'register-busy': forOwners(({ tx, t }, { register, count, usual }) => {
    const name = registerName(tx, register) ?? '';
    return say({ html: t('register-busy', { name, count, usual, number: String(register) }) });
  }),
  /** The key stands in this message alone. */
  'register-key': forOwners((scene, { name, key }) => sayOnce(scene, scene.t('register-key', { name, key }))),
  'hook-secret': forOwners((scene, { name, secret }) =>
    sayOnce(scene, scene.t('hook-secret', { name, secret })),
  ),
  'hook-refused': forOwners(({ t }, { why }) =>
    say({ html: t(why === 'shape' ? 'hook-refused-shape' : 'hook-refused-address') }),
  ),
} satisfies Partial<Makers>;

/** It goes out of the chat when the owner has it, or by itself. */
function sayOnce({ chatId, t, deps }: RenderScene, html: string): Rendered {
  const buttons = [[{ text: t.plain('button-put-away'), data: callbackData['put-away']() }]];
  return {
    outgoing: { type: 'message', view: { html, buttons, guarded: true } },
    sent(tx, message) {
      const now = deps.now();
      const notice = { template: 'message-away', message } as const;
      const key = `away${chatId}.${message}.${now}`;
      enqueue(tx, { chatId, notice, lane: 'notice', key, dueAt: now + shownForMs }, now);
    },
  };
}

function rowOf({ id, name, scopes, heardAt }: Register, count: number, t: Translate): string {
  const time = heardAt === undefined ? t.plain('registers-never') : formatTime(heardAt);
  return t('registers-row', { number: String(id), name, scopes: scopes.join(', ') || '—', count, time });
}

function hookRow({ url, failingSince, pausedAt, fault }: Hook, count: number, t: Translate): string {
  const address = new URL(url).host;
  const at = pausedAt ?? failingSince;
  if (at === undefined) return t('hook-row', { address, count });
  const variables = {
    address,
    count,
    time: formatTime(at),
    fault: t.plain(keyOf('hook-fault', fault ?? 'server')),
  };
  return t(pausedAt === undefined ? 'hook-row-failing' : 'hook-row-paused', variables);
}
