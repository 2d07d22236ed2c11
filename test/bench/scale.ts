import { parseArgs } from 'node:util';

/** How much is measured. The figures of the issue unless the command line says otherwise. */
export interface Scale {
  /** Sections to run, in order; none: all. */
  readonly sections: readonly string[];
  /** Rounds that count, after one of warm-up. */
  readonly rounds: number;
  /** Updates of a round of the dialogue. */
  readonly updates: number;
  /** Messages that wait in the outbox. */
  readonly notices: number;
  /** Requests in the large database. */
  readonly rows: number;
  /** Updates of the long run, and seconds of the steady one. */
  readonly longUpdates: number;
  readonly seconds: number;
  /** Where filled databases are kept and found again; undefined: gone afterwards. */
  readonly keep: string | undefined;
  /** The commit whose build today's is compared with, in place of rivals and goals; undefined: none. */
  readonly against: string | undefined;
}

/** How the command is used. */
export const usage = `npm run bench -- [SECTION …] [--rounds 5] [--updates 4000] [--notices 100000] [--rows 10000000]
  [--long-updates 1000000] [--seconds 30] [--keep FOLDER] [--against COMMIT]`;

export function readScale(args: readonly string[]): Scale {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '5' },
      updates: { type: 'string', default: '4000' },
      notices: { type: 'string', default: '100000' },
      rows: { type: 'string', default: '10000000' },
      'long-updates': { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '30' },
      keep: { type: 'string' },
      against: { type: 'string' },
    },
  });
  return {
    sections: positionals,
    rounds: count(values.rounds),
    updates: count(values.updates),
    notices: count(values.notices),
    rows: count(values.rows),
    longUpdates: count(values['long-updates']),
    seconds: count(values.seconds),
    keep: values.keep,
    against: values.against,
  };
}

function count(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new Error(`${text} is no number.`);
  return Number(text);
}
