import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openScene } from '../support/scene.ts';
import { createClient, newKey } from '../support/stages/register-stage.ts';
import { addressOf } from '../support/stages/webhook-stage.ts';

const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { host: '127.0.0.1', port: 0, webhook: undefined, registers };
const endpoint = z.looseObject({
  security: z.array(z.looseObject({})),
  parameters: z
    .array(z.looseObject({ name: z.string(), in: z.string(), required: z.boolean().optional() }))
    .optional(),
  requestBody: z
    .looseObject({ required: z.boolean(), content: z.record(z.string(), z.unknown()) })
    .optional(),
});
const document = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), endpoint)),
});

test('the document is one of OpenAPI 3.1, to be had without a key, and each endpoint in it wants one', async () => {
  const scene = await openScene({ config: { http }, registerKey: newKey() });
  const answer = await fetch(`${addressOf(scene)}/api/openapi.json`);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  const validated = await new Validator().validate(JSON.parse(text));
  expect(validated.errors ?? []).toEqual([]);
  expect(validated.valid).toBe(true);
  const { openapi, paths } = document.parse(JSON.parse(text));
  expect(openapi).toMatch(/^3\.1\./);
  const endpoints = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security }]) => ({ path, method, security })),
  );
  expect(endpoints.length).toBeGreaterThanOrEqual(15);
  const stranger = createClient(scene, undefined);
  for (const { path, method, security } of endpoints) {
    expect(security.length).toBe(1);
    const asked = path.replace('/api/v1', '').replace('{reference}', 'CR-0000-0000');
    const { status } = method === 'get' ? await stranger.get(asked) : await stranger.post(asked);
    // Ten wrong keys are looked at; those after them are not even that.
    expect([401, 429]).toContain(status);
  }
});

test('the document says all that a call needs: the key of the call, the version seen, the file', async () => {
  const scene = await openScene({ config: { http }, registerKey: newKey() });
  const answer = await fetch(`${addressOf(scene)}/api/openapi.json`);
  const { paths } = document.parse(await answer.json());
  const needed = Object.entries(paths)
    .filter(([path, { post }]) => post !== undefined && path.includes('{reference}'))
    .map(([path, { post }]) => {
      const headers = post?.parameters?.filter((one) => one.in === 'header' && one.required === true) ?? [];
      return [
        path.split('/').at(-1),
        headers.map(({ name }) => name),
        Object.keys(post?.requestBody?.content ?? {}),
      ];
    });
  const key = ['idempotency-key'];
  const keyAndVersion = [...key, 'if-match'];
  expect(needed).toEqual([
    ['take', key, []],
    ['release', key, []],
    ['resume', key, []],
    ['check', keyAndVersion, []],
    ['ready', keyAndVersion, []],
    ['collected', key, []],
    ['returned', key, []],
    ['ask', keyAndVersion, ['application/json']],
    ['refuse', keyAndVersion, ['application/json']],
    ['undo', key, []],
    ['certificate', keyAndVersion, ['application/pdf']],
  ]);
});

test('the document names the headers that answers bring: the version, and when to come again', async () => {
  const scene = await openScene({ config: { http }, registerKey: newKey() });
  const answer = await fetch(`${addressOf(scene)}/api/openapi.json`);
  const answered = z.looseObject({ headers: z.record(z.string(), z.unknown()).optional() });
  const { paths } = z
    .object({
      paths: z.record(
        z.string(),
        z.record(z.string(), z.looseObject({ responses: z.record(z.string(), answered) })),
      ),
    })
    .parse(await answer.json());
  const take = paths['/api/v1/requests/{reference}/take']?.post?.responses ?? {};
  const named = Object.entries(take).flatMap(([status, { headers = {} }]) =>
    Object.keys(headers).map((name) => [status, name]),
  );
  expect(named).toEqual([
    ['200', 'ETag'],
    ['412', 'ETag'],
    ['429', 'Retry-After'],
    ['503', 'Retry-After'],
  ]);
});
