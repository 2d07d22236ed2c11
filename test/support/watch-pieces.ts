import { setImmediate as nextTurn } from 'node:timers/promises';

/** The longest that this thread was at work between two turns, in ms of processor time: what other programs take does not count. */
export function watchPieces() {
  let isOver = false;
  let longest = 0;
  const usedMs = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  const watched = (async () => {
    for (let before = usedMs(); !isOver; ) {
      await nextTurn();
      const now = usedMs();
      longest = Math.max(longest, now - before);
      before = now;
    }
  })();
  return {
    async end() {
      isOver = true;
      await watched;
      return longest;
    },
  };
}
