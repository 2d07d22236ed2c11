import { hourMs } from '../domain/dates/durations.ts';
import type { JobKind, WaitingFile } from '../storage/queues/jobs.ts';

/**
 * Whose turn it is among files that wait to be fetched. However many were sent, and by how many people, two are on their
 * way at a time: one place is the desk's, so that a person's certificate never waits behind files of strangers, and one is
 * theirs. Among these, what an application waits for comes first, then whoever had fewest bytes in the last hour; and what is
 * only compared has a share of so many bytes an hour.
 */
export interface FileTurns {
  /** The next file to fetch, of those that are due; undefined: none may begin now. */
  next(waiting: readonly WaitingFile[], now: number): WaitingFile | undefined;
  begin(file: WaitingFile): void;
  end(file: WaitingFile): void;
  /** So many bytes of it have come. */
  count(file: Pick<WaitingFile, 'kind' | 'chatId'>, bytes: number, now: number): void;
}

/** First the desk, then what an application waits for, then files that anybody sends to have them compared. */
const lines = ['desk', 'form', 'check'] as const;
type Line = (typeof lines)[number];

const lineOfKind: Partial<Readonly<Record<JobKind, Line>>> = {
  'receive-certificate': 'desk',
  'replace-certificate': 'desk',
  'receive-branches': 'desk',
  'check-attachment': 'form',
  'verify-file': 'check',
};

/** Jobs that wait for their turn here. */
export const fileJobs = Object.keys(lineOfKind) as readonly JobKind[];

/** Two hundred files of the largest size: more in an hour is no use that anybody has for comparing files. */
const strangersBytesAnHour = 4_000_000_000;

/** Says which file is fetched next, so that many files of one person are nobody else's wait. */
export function createFileTurns(): FileTurns {
  const underWay: WaitingFile[] = [];
  let hour = 0;
  let had = new Map<number | undefined, number>();
  let hadBefore = new Map<number | undefined, number>();

  const lineOf = ({ kind }: Pick<WaitingFile, 'kind'>): Line => lineOfKind[kind] ?? 'check';
  const hadBy = (chat: number | undefined) => (had.get(chat) ?? 0) + (hadBefore.get(chat) ?? 0);

  function turnTheHour(now: number): void {
    const present = Math.floor(now / hourMs);
    if (present === hour) return;
    hadBefore = present === hour + 1 ? had : new Map();
    had = new Map();
    hour = present;
  }

  return {
    next(waiting, now) {
      turnTheHour(now);
      const isTaken = (place: boolean) => underWay.some((file) => (lineOf(file) === 'desk') === place);
      const isSpent = [...had.values()].reduce((sum, bytes) => sum + bytes, 0) >= strangersBytesAnHour;
      for (const line of lines) {
        if (isTaken(line === 'desk') || (line === 'check' && isSpent)) continue;
        const [first, ...others] = waiting.filter((file) => lineOf(file) === line);
        if (first === undefined) continue;
        return others.reduce((best, file) => (hadBy(file.chatId) < hadBy(best.chatId) ? file : best), first);
      }
      return undefined;
    },
    begin: (file) => void underWay.push(file),
    end(file) {
      underWay.splice(underWay.indexOf(file), 1);
    },
    count(file, bytes, now) {
      turnTheHour(now);
      if (lineOf(file) !== 'desk') had.set(file.chatId, (had.get(file.chatId) ?? 0) + bytes);
    },
  };
}
