import { formatTime } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { listRegisters, type Register } from '../../storage/register/registers.ts';
import { countHeld } from '../../storage/register/requests.ts';
import { blocks, lines } from '../outgoing.ts';
import { forOwners, type Makers, say } from '../scene.ts';

/** Programs that decide by themselves, for owners. */
export const registersMakers = {
  registers: forOwners(({ tx, t }) => {
    const rows = listRegisters(tx).map((register) => rowOf(register, countHeld(tx, register.id), t));
    const list = rows.length === 0 ? t('registers-none') : lines(...rows);
    return say({ html: blocks(t('registers-title'), list, t('registers-usage')) });
  }),
  /** The key stands in this message alone. */
  'register-key': forOwners(({ t }, { name, key }) =>
    say({ html: t('register-key', { name, key }), guarded: true }),
  ),
} satisfies Partial<Makers>;

function rowOf({ id, name, scopes, heardAt }: Register, count: number, t: Translate): string {
  const time = heardAt === undefined ? t.plain('registers-never') : formatTime(heardAt);
  return t('registers-row', { number: String(id), name, scopes: scopes.join(', ') || '—', count, time });
}
