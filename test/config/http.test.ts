import { describe, expect, test } from 'vitest';
import { readHttpSettings } from '../../src/config/http.ts';

const secret = 'abcDEF_-12345678';
const url = 'https://bot.example.kz/telegram';
const faults = (environment: Record<string, string>) => {
  const found: string[] = [];
  readHttpSettings(environment, found);
  return found;
};

describe('the HTTP server', () => {
  test('listens on this machine, without a webhook, unless told otherwise', () => {
    expect(readHttpSettings({}, [])).toEqual({ host: '127.0.0.1', port: 8080, webhook: undefined });
    expect(readHttpSettings({ HTTP_PORT: '0' }, [])?.port).toBe(0);
    expect(readHttpSettings({ HTTP_PORT: 'off' }, [])).toBeUndefined();
    expect(faults({ HTTP_PORT: 'off' })).toEqual([]);
  });

  test('takes a webhook', () => {
    expect(readHttpSettings({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret }, [])?.webhook).toEqual({
      url,
      secret,
    });
    const own = { TELEGRAM_API_ROOT: 'http://localhost:8081', WEBHOOK_SECRET: secret };
    expect(faults({ ...own, WEBHOOK_URL: 'http://127.0.0.1:9000/telegram' })).toEqual([]);
    expect(faults({ ...own, WEBHOOK_URL: 'https://bot.example.kz:9000/telegram' })).toEqual([]);
  });

  test.each([
    ['HTTP_PORT', { HTTP_PORT: '65536' }],
    ['HTTP_PORT', { HTTP_PORT: '-1' }],
    ['HTTP_PORT', { HTTP_PORT: 'none' }],
    ['HTTP_PORT', { HTTP_PORT: 'off', WEBHOOK_URL: url, WEBHOOK_SECRET: secret }],
    ['WEBHOOK_SECRET', { WEBHOOK_URL: url }],
    ['WEBHOOK_URL', { WEBHOOK_SECRET: secret }],
    ['WEBHOOK_SECRET', { WEBHOOK_URL: url, WEBHOOK_SECRET: 'short' }],
    ['WEBHOOK_SECRET', { WEBHOOK_URL: url, WEBHOOK_SECRET: `${secret}!` }],
    ['WEBHOOK_SECRET', { WEBHOOK_URL: url, WEBHOOK_SECRET: 'x'.repeat(257) }],
    ...[
      'bot.example.kz',
      'http://bot.example.kz/telegram',
      'http://127.0.0.1/telegram',
      'https://bot.example.kz:8080/telegram',
      'https://user:password@bot.example.kz/telegram',
      'https://bot.example.kz/telegram?x=1',
      'https://bot.example.kz/metrics',
    ].map((wrong) => ['WEBHOOK_URL', { WEBHOOK_URL: wrong, WEBHOOK_SECRET: secret }] as const),
  ] as const)('%s is at fault in %j, in one line', (name, environment) => {
    const found = faults(environment);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name} [^\\n]+$`));
    expect(found[0]).not.toMatch(/abcDEF|short|password/);
  });
});
