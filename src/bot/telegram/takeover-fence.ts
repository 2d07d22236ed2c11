import type { Api } from 'grammy';
import { OwnerFault } from '../../domain/owner/owner-fault.ts';
import type { Log } from '../../log.ts';

/** Another machine has taken over (`npm run takeover`): this one must not go on. */
export class TakenOver extends OwnerFault {
  override readonly name = 'TakenOver';
}

/**
 * Keeps the bot that was taken over from going on. Which of two is the right one they can't ask each other, since one of
 * them may be cut off; Telegram, without which neither does harm, keeps the number for them.
 */
export interface Fence {
  /** At the start, before anything is fetched or sent. Throws `TakenOver`. */
  enter(): Promise<void>;
  /** Something hints at another bot: where it has taken over, this one ends at once. Never rejects. */
  check(): Promise<void>;
}

export interface FenceDeps {
  readonly api: Pick<Api, 'getMyCommands' | 'setMyCommands'>;
  readonly log: Log;
  /** Of several copies of our database the one with the greatest number goes on. */
  readonly epoch: () => Promise<number>;
  /** Ends the program at once, nothing being sent any more. */
  readonly onTakenOver: ((why: Error) => void) | undefined;
}

/**
 * A menu that nobody is shown: for administrators of groups whose Telegram speaks Latin, which it does not. Its only
 * command is `epoch_N`.
 */
const hidden = { scope: { type: 'all_chat_administrators' }, language_code: 'la' } as const;

/**
 * Keeps the number of the machine that goes on in a hidden list of commands at Telegram, where both machines see it.
 */
export function createFence({ api, log, epoch, onTakenOver }: FenceDeps): Fence {
  async function atTelegram(): Promise<number> {
    const [first] = await api.getMyCommands(hidden);
    const number = /^epoch_(\d{1,12})$/.exec(first?.command ?? '')?.[1];
    return Number(number ?? 0);
  }

  return {
    async enter() {
      const own = await epoch();
      try {
        const known = await atTelegram();
        if (known > own) throw new TakenOver(takenOverWords);
        if (known === own) return; // nobody has ever taken over, or this one has
        const commands = [{ command: `epoch_${own}`, description: 'Which machine goes on' }];
        await api.setMyCommands(commands, hidden);
        log.info('fence-set');
      } catch (error) {
        if (error instanceof TakenOver) throw error;
        log.error('fence-unreachable', { error }); // the people are not made to wait for it
      }
    },
    async check() {
      try {
        if ((await atTelegram()) > (await epoch())) onTakenOver?.(new TakenOver(takenOverWords));
      } catch (error) {
        log.warn('fence-unreachable', { error });
      }
    },
  };
}

const takenOverWords =
  'Another machine has taken over (npm run takeover): this one has ended and does not start again with its old database. To go on here after all, stop that machine and run npm run takeover, or npm run restore, on this one.';
