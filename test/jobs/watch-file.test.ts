import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptBeginning } from '../../src/domain/form/seen-file.ts';
import { collectFile, watchFile } from '../../src/jobs/watch-file.ts';

const parts = fc.array(fc.uint8Array({ maxLength: 1500 }), { maxLength: 12 });

test('in whatever parts it comes, a file is seen as it is', async () => {
  await fc.assert(
    fc.asyncProperty(parts, async (given) => {
      const watch = watchFile();
      for (const part of given) watch.add(part);
      const whole = Buffer.concat(given);
      expect(await watch.end()).toEqual({
        bytes: whole.length,
        beginning: whole.subarray(0, keptBeginning),
        sha256: createHash('sha256').update(whole).digest(),
      });
    }),
  );
});

test('a file that is to be read is collected up to its limit, and is longer by one byte where there was more', async () => {
  await fc.assert(
    fc.asyncProperty(parts, fc.integer({ min: 0, max: 4000 }), async (given, most) => {
      const file = collectFile(most);
      for (const part of given) file.add(part);
      expect(Buffer.from(await file.end())).toEqual(Buffer.concat(given).subarray(0, most + 1));
    }),
  );
});
