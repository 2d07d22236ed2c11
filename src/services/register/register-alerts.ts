import { listOperators } from '../../storage/desk/operators.ts';
import type { Register } from '../../storage/register/registers.ts';
import type { Turn } from '../turn.ts';

/** The owners hear once that a register is silent or takes no events, and once that all is well again. */
export function tellOwnersOfRegister(
  turn: Turn,
  alert: 'register-silent' | 'register-back' | 'hook-failing' | 'hook-back' | 'hook-dead',
  { id, name }: Pick<Register, 'id' | 'name'>,
): void {
  for (const { userId, role } of listOperators(turn.tx)) {
    if (role !== 'owner') continue;
    const key = `${alert}:${id}.${turn.now}:${userId}`;
    turn.tell(userId, { template: 'owner-alert', alert, detail: name }, { lane: 'notice', key });
  }
}
