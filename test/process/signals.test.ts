import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, vi } from 'vitest';
import { projectFolder } from '../support/bot-process.ts';
import { test } from '../support/machine.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Once is luck: CI asks for twenty. */
const times = Number(process.env.SIGNAL_TIMES ?? 2);
const { PATH = '', HOME = '' } = process.env;

/**
 * `npm start` in a process group of its own, as a terminal has it. Once the bot has started, the whole group gets the
 * signal; npm hands its own on, so that the bot has it twice.
 */
async function stopGroup(signal: NodeJS.Signals, settings: Readonly<Record<string, string>>) {
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: projectFolder,
    env: { PATH, HOME, ...settings },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const group = npm.pid;
  if (group === undefined) throw new Error('npm was not started');
  let isOver = false;
  onTestFinished(() => {
    if (!isOver) process.kill(-group, 'SIGKILL');
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('"event":"started"')) resolve();
      });
    }
    npm.once('exit', (code) => reject(new Error(`ended with ${code} before it had started:\n${output}`)));
  });
  process.kill(-group, signal);
  const [code] = await once(npm, 'close');
  isOver = true;
  return { code, output };
}

test.for(['SIGINT', 'SIGTERM'] as const)(
  '%s to all of `npm start`: each ends with "stopped" and 0, and is called what it is',
  async (signal, { machine: { settings } }) => {
    for (let time = 0; time < times; time += 1) {
      const { code, output } = await stopGroup(signal, settings);
      expect(output).toContain(`"event":"stopping","signal":"${signal}"`);
      expect(output).toContain('"event":"stopped"');
      expect(code).toBe(0);
    }
  },
);

test('Ctrl+C in the playground stops its bot in order, by the same signal', async ({ machine }) => {
  const { code, output } = await stopGroup('SIGINT', {
    DATABASE_PATH: `${machine.folder}/playground.sqlite`,
    HTTP_PORT: '0',
  });
  expect(output).toContain('"event":"stopping","signal":"SIGINT"');
  expect(output).toContain('"event":"stopped"');
  expect(code).toBe(0);
});
