import { expect, test } from 'vitest';
import { openSimulator, token } from '../crash/simulator.ts';
import { startsAt } from '../crash/story.ts';

test('a call of a process that is gone is known for one, whenever its connection is accepted', async () => {
  const simulator = await openSimulator(startsAt);
  try {
    let late = 0;
    simulator.onLate(() => {
      late += 1;
    });
    const ask = async (address: string) => (await fetch(`${address}/bot${token}/getMe`)).status;
    const first = simulator.bears();
    expect(await ask(first)).toBe(200);
    expect(late).toBe(0);
    const second = simulator.bears();
    expect(await ask(second)).toBe(200);
    expect(late).toBe(0);
    expect(await ask(first)).toBe(200);
    expect(late).toBe(1);
  } finally {
    await simulator.close();
  }
});
