/** How far a piece of long work is: a bar in a terminal, and now and then a plain line where nobody looks at it. */
export interface Progress {
  /** Something begins: a verb in its -ing form. */
  step(name: string): void;
  /** So much of it is done. */
  at(done: number, total: number): void;
  /** What was shown is taken away, and the result can be said. */
  end(): void;
}

/** `isTTY`: a person looks at it. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const drawEveryMs = 100;
/** Short work says nothing in a log. */
const lineEveryMs = 10_000;
const barLength = 24;

/** Draws on `screen`; commands give stderr, so that stdout holds the result alone. */
export function createProgress(screen: Screen, now: () => number = Date.now): Progress {
  let name = '';
  let beganAt = now();
  let shownAt = now();
  let isShown = false;

  function show(share: number | undefined): void {
    const due = screen.isTTY ? drawEveryMs : lineEveryMs;
    if (now() - shownAt < due) return;
    shownAt = now();
    const percent = share === undefined ? '' : ` ${Math.floor(share * 100)} %`;
    if (!screen.isTTY) return void screen.write(`${name}:${percent}${leftAt(share)}\n`);
    const full = Math.round((share ?? 0) * barLength);
    const bar = share === undefined ? '' : ` [${'#'.repeat(full)}${'.'.repeat(barLength - full)}]`;
    const line = `${name}${bar}${percent}${leftAt(share)}, Ctrl-C stops it`;
    screen.write(`\r\u001b[2K${line.slice(0, (screen.columns ?? 80) - 1)}`);
    isShown = true;
  }

  /** What is left goes on as fast as what was done. */
  function leftAt(share: number | undefined): string {
    if (share === undefined || share < 0.02) return '';
    const seconds = Math.ceil(((now() - beganAt) / 1000) * (1 / share - 1));
    return seconds < 100 ? `, ${seconds} s left` : `, ${Math.round(seconds / 60)} min left`;
  }

  return {
    step(next) {
      name = next;
      beganAt = now();
      show(undefined);
    },
    at(done, total) {
      show(total > 0 ? Math.min(1, done / total) : undefined);
    },
    end() {
      if (isShown) screen.write('\r\u001b[2K');
      isShown = false;
    },
  };
}
