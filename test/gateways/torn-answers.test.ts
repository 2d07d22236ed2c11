import { describe, expect, test } from 'vitest';
import { openStubGateways, type StubTrouble } from '../support/stages/stub-gateways.ts';
import { stubAccount } from '../support/stages/stub-providers.ts';
import { channelOf, message, providerNames, sendBy, settingsOf, useStub } from './gateway-stage.ts';

/** What may stand between us and a provider, or befall it: the same for all three. */
const { stub, send, answered } = useStub();
/** Its headers say nothing useful, and its words hold what must not get out. */
const page = `<html><title>403</title>${message.phone} ${message.code} ${stubAccount.key}</html>`;
/** Taken by each of them, if only it is well said. */
const success = { code: 0, data: { messageId: '2' }, id: 3, cnt: 1, ok: true, result: {} };

describe.each(providerNames)('%s', (provider) => {
  const notUnderstood = { type: 'retry', fault: `${provider} answer not understood` };

  test.each([
    ['nothing', ''],
    ['a page', page],
    ['half of JSON', '{"code":0,"id":3,"ok":tr'],
    ['two answers', '{"code":0,"id":3,"ok":true}{"code":0}'],
    ['null', 'null'],
    ['a number', '100'],
    ['text', '"0"'],
    ['a list', '[{"code":0,"id":3,"ok":true}]'],
    ['no field', '{}'],
    ['another service', '{"status":"success"}'],
    ['a deep nest', '['.repeat(50_000)],
    ['bytes', '\u0000\uFFFD\u0007'],
  ])('says 200 and %s', async (_, body) => {
    expect(await answered(provider, { body })).toEqual(notUnderstood);
  });

  test('says its success with blanks and a mark of order around it', async () => {
    expect(await answered(provider, { body: `\uFEFF ${JSON.stringify(success)}\r\n` })).toEqual({
      type: 'sent',
    });
  });

  test.each([500, 502, 503, 504, 599])('fails with %i', async (status) => {
    const fault = `${provider} HTTP ${status}`;
    expect(await answered(provider, { status, body: page })).toEqual({ type: 'retry', fault });
    expect(await answered(provider, { status })).toEqual({ type: 'retry', fault });
    expect(await answered(provider, { status, body: success })).toEqual({ type: 'retry', fault });
  });

  test.each([408, 425, 429])('wants less or later, %i', async (status) => {
    const fault = `${provider} HTTP ${status}`;
    expect(await answered(provider, { status, body: page })).toEqual({ type: 'retry', fault });
  });

  test('says when to come again', async () => {
    const told = (seconds: string) =>
      answered(provider, { status: 429, headers: { 'retry-after': seconds }, body: page });
    const later = { type: 'retry', fault: `${provider} HTTP 429` };
    expect(await told('30')).toEqual({ ...later, afterMs: 30_000 });
    expect(await told('99999999999999999999')).toEqual({ ...later, afterMs: 86_400_000 });
    expect(await told('Wed, 21 Oct 2026 07:28:00 GMT')).toEqual(later);
    expect(await told('-1')).toEqual(later);
  });

  test.each([400, 401, 403, 404, 405, 451])('or a proxy refuses, %i', async (status) => {
    const fault = `${provider} HTTP ${status}`;
    expect(await answered(provider, { status, body: page })).toEqual({ type: 'broken', fault });
    expect(await answered(provider, { status, body: success })).toEqual({ type: 'broken', fault });
  });

  test.each([301, 302, 303, 307, 308])('is not followed to another address, %i', async (status) => {
    const other = await openStubGateways();
    const headers = { location: `${other.url}/rest/send/` };
    const outcome = await answered(provider, { status, headers });
    expect(outcome).toEqual({ type: 'broken', fault: `${provider} HTTP ${status}` });
    expect(other.requests).toEqual([]);
    await other.close();
  });

  test.each<StubTrouble>(['hangs up', 'breaks off'])('%s', async (trouble) => {
    const outcome = await answered(provider, trouble);
    expect(outcome).toEqual({ type: 'retry', fault: expect.stringMatching(`^${provider} (not|[A-Z_]+$)`) });
  });

  test.each<StubTrouble>(['silent', 'stops'])('%s', async (trouble) => {
    stub().answerNext(trouble);
    const channel = channelOf(settingsOf(provider, stub().url), 60);
    expect(await sendBy(channel)).toEqual({ type: 'retry', fault: `${provider} time-out` });
  });

  test('is not there', async () => {
    const gone = await openStubGateways();
    await gone.close();
    const channel = channelOf(settingsOf(provider, gone.url));
    expect(await sendBy(channel)).toEqual({ type: 'retry', fault: `${provider} ECONNREFUSED` });
  });

  test('has an address that is none', async () => {
    const channel = channelOf(settingsOf(provider, 'nowhere'));
    expect(await sendBy(channel)).toMatchObject({ type: 'retry' });
  });

  test('is sent to again after a failure, nothing kept of it', async () => {
    expect(await answered(provider, { status: 503 })).toMatchObject({ type: 'retry' });
    expect(await send(provider)).toEqual({ type: 'sent' });
  });

  test('serves several at once', async () => {
    const codes = ['100001', '100002', '100003', '100004'];
    const outcomes = await Promise.all(
      codes.map((code) => send(provider, { ...message, code, text: `Code: ${code}` })),
    );
    expect(outcomes.map(({ type }) => type)).toEqual(codes.map(() => 'sent'));
    expect(
      stub()
        .deliveries.map(({ words }) => words.slice(-6))
        .toSorted(),
    ).toEqual(codes);
  });
});
