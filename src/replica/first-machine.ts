/** How the second machine notices that the first one is gone: its health is asked for, again and again. */

export interface WatchOfFirst {
  /** `http://host:port/healthz` of the first machine's bot. */
  readonly url: string;
  /** Silent for so long, it is gone. */
  readonly silentMs: number;
  readonly signal: AbortSignal;
  /** Told once, when it has answered for the first time. */
  readonly onFirstAnswer: () => void;
}

const askEveryMs = 500;
const answerWithinMs = 1000;

/**
 * Resolves when the bot, having answered at least once, answers nothing at all any more: a wrong address is no death. One that
 * answers that it is not well lives. False: the signal came first.
 */
export async function untilFirstIsGone({
  url,
  silentMs,
  signal,
  onFirstAnswer,
}: WatchOfFirst): Promise<boolean> {
  let heardAt: number | undefined;
  while (!signal.aborted) {
    if (await answers(url)) {
      if (heardAt === undefined) onFirstAnswer();
      heardAt = performance.now();
    } else if (heardAt !== undefined && performance.now() - heardAt >= silentMs) return true;
    await pause(askEveryMs, signal);
  }
  return false;
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(answerWithinMs), redirect: 'manual' });
    await answer.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
