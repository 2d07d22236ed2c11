/**
 * People come first: what programs call is begun one call a turn of the event loop, and none while something that a person has
 * sent is in hand, so that nobody waits for more than one call. Without people a call begins at once.
 */
export interface Precedence {
  /** Something of a person is in hand until `work` has ended. */
  during<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Resolves when a call may begin; undefined: it may at once. */
  turn(): Promise<void> | undefined;
}

/** A call begins after so long although people keep coming, so that it waits and is not forgotten. */
const longestMs = 200;

/** `clock`: times in ms; `after` runs work once so many ms are over and gives what cancels it. */
export function createPrecedence(clock: {
  now(): number;
  after(ms: number, work: () => void): () => void;
}): Precedence {
  const waiting: { readonly since: number; readonly begin: () => void }[] = [];
  let inHand = 0;
  let isTurnTaken = false;
  let cancelTimer: (() => void) | undefined;

  /** A call has begun, or people were served: the next one may in the next turn. */
  function lookNextTurn(): void {
    if (isTurnTaken) return;
    isTurnTaken = true;
    setImmediate(look);
  }

  function look(): void {
    isTurnTaken = false;
    cancelTimer?.();
    cancelTimer = undefined;
    const [oldest] = waiting;
    if (oldest === undefined) return;
    const left = longestMs - (clock.now() - oldest.since);
    if (inHand > 0 && left > 0) {
      cancelTimer = clock.after(left, look);
      return;
    }
    waiting.shift();
    oldest.begin();
    lookNextTurn();
  }

  return {
    async during(work) {
      inHand += 1;
      try {
        return await work();
      } finally {
        inHand -= 1;
        if (inHand === 0 && waiting.length > 0) lookNextTurn();
      }
    },
    turn() {
      if (inHand === 0 && waiting.length === 0 && !isTurnTaken) {
        lookNextTurn();
        return undefined;
      }
      return new Promise((resolve) => {
        waiting.push({ since: clock.now(), begin: resolve });
        if (waiting.length === 1) lookNextTurn();
      });
    },
  };
}
