import { expect, test } from 'vitest';
import { keysSource, readLocale } from '../support/locale-files.ts';

test('the typed keys are those of the English texts (npm run keys writes them)', async () => {
  await expect(keysSource(readLocale('en').messages)).toMatchFileSnapshot('../../src/i18n/keys.gen.ts');
});
