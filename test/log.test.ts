import { describe, expect, expectTypeOf, test } from 'vitest';
import { createLog, type LogFields, type LogLevel, logLevels, withoutRepetition } from '../src/log.ts';

/** A log, and its lines as whoever reads them sees them. */
function openLog(level: LogLevel = 'debug') {
  const lines: string[] = [];
  const log = createLog(
    level,
    (line) => lines.push(line),
    () => Date.parse('2026-11-23T05:00:00.123Z'),
  );
  return { log, lines, last: (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? '') };
}

describe('a line', () => {
  test('is JSON with time, level, event and the fields given', () => {
    const { log, lines, last } = openLog();
    log.info('message-postponed', { outbox: 7, ms: 1500 });
    expect(last()).toEqual({
      time: '2026-11-23T05:00:00.123Z',
      level: 'info',
      event: 'message-postponed',
      outbox: 7,
      ms: 1500,
    });
    log.warn('quiet');
    expect(last()).toEqual({ time: '2026-11-23T05:00:00.123Z', level: 'warn', event: 'quiet' });
    expect(lines.join('')).not.toContain('\n');
  });

  test('leaves out what has no value', () => {
    const { log, last } = openLog();
    log.info('sent', { outbox: undefined });
    expect(Object.keys(last())).toEqual(['time', 'level', 'event']);
  });
});

test.each(logLevels)('from %s on, and nothing below it', (level) => {
  const { log, lines } = openLog(level);
  for (const each of logLevels) log[each]('x');
  const written = lines.map((line) => JSON.parse(line).level);
  expect(written).toEqual(logLevels.slice(logLevels.indexOf(level)));
});

test('the fields are these, none of which holds what a person wrote', () => {
  expectTypeOf<keyof LogFields>().toEqualTypeOf<
    | 'update'
    | 'updates'
    | 'proxy'
    | 'reference'
    | 'question'
    | 'template'
    | 'outbox'
    | 'job'
    | 'attempts'
    | 'ms'
    | 'code'
    | 'outcome'
    | 'repeated'
    | 'proxy'
    | 'method'
    | 'signal'
    | 'address'
    | 'version'
    | 'years'
    | 'error'
  >();
});

describe('an error', () => {
  class RowRefused extends Error {
    override readonly name = 'RowRefused';
    readonly code = 'SQLITE_FULL';
  }

  test('is its name, its code and where in our code it came from, never its message', () => {
    const { log, lines, last } = openLog();
    log.error('crash', { error: new RowRefused('Әлемгүл 900101301233') });
    expect(last()).toMatchObject({ error: 'RowRefused', code: 'SQLITE_FULL' });
    expect(last().at).toMatch(/^test\/log\.test\.ts:\d+$/);
    expect(lines.join()).not.toMatch(/Әлемгүл|9001/);
  });

  test('whose message looks like a place in our code shows no more of it', () => {
    const { log, lines } = openLog();
    log.error('crash', { error: new Error('Әлемгүл (src/Әлемгүл:1:1)') });
    expect(lines.join()).not.toContain('Әлемгүл');
  });

  test('hides what it was caused by and what hangs on it', () => {
    const { log, lines } = openLog();
    const error = Object.assign(new Error('Әлемгүл', { cause: new Error('Әлемгүл') }), {
      ctx: { token: '123456:ABC' },
      response: 'Әлемгүл',
    });
    log.error('crash', { error });
    expect(lines.join()).not.toMatch(/Әлемгүл|ABC/);
  });

  test('with a code that is no word of a program leaves the code out', () => {
    const { log, last } = openLog();
    log.error('crash', { error: Object.assign(new Error('x'), { code: { words: 'Әлемгүл' } }) });
    expect(last()).not.toHaveProperty('code');
  });

  test.each([
    ['Әлемгүл', 'string'],
    [{ message: 'Әлемгүл' }, 'object'],
    [null, 'object'],
    [42, 'number'],
  ])('that is none is only its kind: %j', (error, kind) => {
    const { log, lines, last } = openLog();
    log.error('crash', { error });
    expect(last().error).toBe(kind);
    expect(lines.join()).not.toContain('Әлемгүл');
  });

  test('does not change the code that was given beside it', () => {
    const { log, last } = openLog();
    log.warn('updates-not-fetched', { error: new TypeError('x'), code: 502 });
    expect(last()).toMatchObject({ error: 'TypeError', code: 502 });
  });
});

describe('what got in by mistake is taken out', () => {
  test.each([
    ['an IIN', '900101301233'],
    ['an IIN within a text', 'IIN=900101301233;'],
    ['a phone', '+77012345678'],
    ['a phone within a text', 'tel:+77012345678'],
  ])('%s', (_, planted) => {
    const { log, lines } = openLog();
    log.info(planted, { reference: planted, outcome: planted, address: planted });
    expect(lines.join()).not.toMatch(/900101301233|77012345678/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info' });
  });

  test('and leaves a line of JSON also where a number had twelve digits', () => {
    const { log, lines } = openLog();
    log.info('odd', { update: 900101301233 });
    expect(lines.join()).not.toContain('900101301233');
    expect(() => JSON.parse(lines[0] ?? '')).not.toThrow();
  });

  test('but references, times and longer or shorter numbers stay', () => {
    const { log, last } = openLog();
    log.info('fine', {
      reference: 'CR-1234-5678',
      update: 1234567890,
      ms: 86400000,
      version: '12345678901',
    });
    expect(last()).toMatchObject({
      reference: 'CR-1234-5678',
      update: 1234567890,
      ms: 86400000,
      version: '12345678901',
      time: '2026-11-23T05:00:00.123Z',
    });
  });
});

describe('the same failure again', () => {
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  const start = Date.parse('2026-11-28T05:00:00Z');

  function openTimedLog() {
    const lines: Record<string, unknown>[] = [];
    let time = start;
    const now = () => time;
    const log = withoutRepetition(
      createLog('info', (line) => lines.push(JSON.parse(line)), now),
      now,
    );
    const passes = (ms: number) => {
      time += ms;
    };
    return { log, lines, passes };
  }

  test('is written once a minute, and the number of the others after it', () => {
    const { log, lines, passes } = openTimedLog();
    const fail = (update: number) => log.error('update-failed', { update, attempts: 1, error: full });
    for (let update = 1; update <= 3000; update += 1) {
      fail(update);
      passes(15);
    }
    expect(lines).toMatchObject([{ event: 'update-failed', update: 1 }]);
    passes(16_000);
    fail(3001);
    expect(lines.slice(1)).toEqual([
      { ...lines[0], time: '2026-11-28T05:01:01.000Z', update: 3000, repeated: 2999 },
      { ...lines[0], time: '2026-11-28T05:01:01.000Z', update: 3001 },
    ]);
  });

  test('is summed up by whatever is written next, also where it has ended', () => {
    const { log, lines, passes } = openTimedLog();
    for (let at = 0; at < 5; at += 1) log.warn('updates-not-fetched', { code: 502 });
    log.info('started');
    passes(60_000);
    log.info('stopped');
    expect(lines).toMatchObject([
      { event: 'updates-not-fetched', code: 502 },
      { event: 'started' },
      { event: 'updates-not-fetched', code: 502, repeated: 4 },
      { event: 'stopped' },
    ]);
    expect(lines[0]).not.toHaveProperty('repeated');
  });

  test('is another one where its cause, its job or its code is another', () => {
    const { log, lines } = openTimedLog();
    log.error('job-failed', { job: 'backup', error: full });
    log.error('job-failed', { job: 'digest', error: full });
    log.error('job-failed', { job: 'digest', error: new TypeError('x') });
    log.warn('updates-not-fetched', { code: 502 });
    log.warn('updates-not-fetched', { code: 504 });
    expect(lines).toHaveLength(5);
    // What is no failure is written each time.
    log.info('message-postponed', { outbox: 1 });
    log.info('message-postponed', { outbox: 2 });
    expect(lines).toHaveLength(7);
  });

  test('is not kept silent by a clock that was set back', () => {
    const { log, lines, passes } = openTimedLog();
    log.warn('updates-not-fetched', { code: 502 });
    passes(-86_400_000);
    log.warn('updates-not-fetched', { code: 502 });
    expect(lines).toHaveLength(2);
  });
});
