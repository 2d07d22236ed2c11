import type { ApiClientOptions } from 'grammy';
import type { DrawStats } from './charts/draw-apart.ts';
import type { Pace } from './domain/messages/writing-pace.ts';
import type { Log } from './log.ts';
import type { Clock } from './outbox/telegram-port.ts';
import type { PlaygroundView } from './services/owner/playground-view.ts';

/** What the bot is given from outside: time, log, files, chance, the network. A test brings its own. */
export interface AppDeps {
  readonly clock: Clock;
  readonly log: Log;
  /** The folder of the CSV files. */
  readonly dataFolder: string;
  readonly randomBytes?: (count: number) => Uint8Array;
  /** 0 to 1. */
  readonly random?: () => number;
  /** How fast one person may write; a test in which time stands still sets none. */
  readonly pace?: Pace;
  /** Messages go out as fast as they can: behind the API stands no Telegram. */
  readonly unlimited?: boolean;
  /** Behind the API stands no Telegram, whose files are another thing. */
  readonly isPlayground?: boolean;
  /** The key of the playground's register. */
  readonly registerKey?: string | undefined;
  /** Another machine has taken over: the program ends at once, and nothing more is sent. */
  readonly onTakenOver?: (why: Error) => void;
  /** In place of the network. */
  readonly fetch?: NonNullable<ApiClientOptions['fetch']>;
  /** Takes an SMS where no provider is set up but the playground, or a test, shows it. */
  readonly showSms?: (sms: { readonly to: string; readonly text: string }) => void;
  /** In place of a process of its own, which only the compiled program can start. */
  readonly drawStats?: DrawStats;
}

export interface App {
  /** Resolves when updates are being fetched. */
  start(): Promise<void>;
  /** Stops fetching, settles what is in hand, sends what is due, closes the database. */
  stop(): Promise<void>;
  /** Time was moved: looks for what is due now. */
  wake(): void;
  /** Resolves when nothing is being handled, sent or run any more. */
  idle(): Promise<void>;
  /** Requests and what is planned, for the playground's inspector. */
  inspect(): Promise<PlaygroundView>;
  /** Where health, metrics and the webhook are served, once started; undefined: switched off. */
  readonly httpPort: number | undefined;
}
