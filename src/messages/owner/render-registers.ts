import { formatTime } from '../../i18n/format.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { countWaiting, findHook, type Hook } from '../../storage/register/hooks.ts';
import { listRegisters, type Register } from '../../storage/register/registers.ts';
import { countHeld } from '../../storage/register/requests.ts';
import { blocks, lines } from '../outgoing.ts';
import { forOwners, type Makers, say } from '../scene.ts';

/** Programs that decide by themselves, for owners. */
export const registersMakers = {
  registers: forOwners(({ tx, t }) => {
    const rows = listRegisters(tx).map((register) => {
      const hook = findHook(tx, register.id);
      const row = rowOf(register, countHeld(tx, register.id), t);
      return hook === undefined ? row : lines(row, hookRow(hook, countWaiting(tx, hook), t));
    });
    const list = rows.length === 0 ? t('registers-none') : lines(...rows);
    return say({ html: blocks(t('registers-title'), list, t('registers-usage'), t('hook-usage')) });
  }),
  /** The key stands in this message alone. */
  'register-key': forOwners(({ t }, { name, key }) =>
    say({ html: t('register-key', { name, key }), guarded: true }),
  ),
  'hook-secret': forOwners(({ t }, { name, secret }) =>
    say({ html: t('hook-secret', { name, secret }), guarded: true }),
  ),
  'hook-refused': forOwners(({ t }, { why }) =>
    say({ html: t(why === 'shape' ? 'hook-refused-shape' : 'hook-refused-address') }),
  ),
} satisfies Partial<Makers>;

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
