/** Variables that belong to Node, to the system or to programs beside the bot, and may stand in the same `.env`. */
const others =
  /^(NODE_|npm_|UV_|LC_|AWS_|COMPOSE_|DOCKER_|LITESTREAM_|SSL_CERT_)|^(PATH|HOME|LANG|LANGUAGE|TZ|NO_COLOR|FORCE_COLOR|PWD|USER|SHELL|TERM|TMPDIR|TMP|TEMP)$|_PROXY$/i;

/** True for a variable of the environment that belongs to another program, such as `PATH`. */
export function isOthers(name: string): boolean {
  return others.test(name);
}

/**
 * The setting that a name was probably meant to be: other letters' case or signs, a word before it, one or two wrong
 * letters. Undefined: nothing is near. `known`: all settings.
 */
export function nearestSetting(name: string, known: readonly string[]): string | undefined {
  if (isOthers(name)) return undefined;
  const plain = name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (known.includes(plain)) return plain;
  const before = known.find((one) => plain.endsWith(`_${one}`));
  if (before !== undefined) return before;
  const near = known
    .map((one) => ({ one, steps: stepsBetween(plain, one) }))
    .filter(({ one, steps }) => steps <= Math.min(2, Math.floor(one.length / 4)))
    .sort((left, right) => left.steps - right.steps);
  return near[0]?.one;
}

/** How many letters have to be changed, put in, taken out, or swapped with the next one. */
function stepsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
