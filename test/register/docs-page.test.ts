import { expect, test } from 'vitest';
import { problemKinds } from '../../src/api/problems.ts';
import * as routes from '../../src/api/routes.ts';
import { openScene } from '../support/scene.ts';
import { newKey } from '../support/stages/register-stage.ts';
import { addressOf } from '../support/stages/webhook-stage.ts';

const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { host: '127.0.0.1', port: 0, webhook: undefined, registers };

test('the page tells of every call and every problem, each at its place, without a script or anything from elsewhere', async () => {
  const scene = await openScene({ config: { http }, registerKey: newKey() });
  const answer = await fetch(`${addressOf(scene)}/api/`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=UTF-8');
  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline'/,
  );
  const page = await answer.text();
  for (const { operationId, path } of Object.values(routes)) {
    expect(page).toContain(`<section id="${operationId}">`);
    expect(page).toContain(`<code>${path}</code>`);
  }
  // Where `type` of a problem leads.
  for (const code of Object.keys(problemKinds)) expect(page).toContain(`<dt id="${code}">`);
  expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|\[object|undefined/);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const inside = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
  expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
  expect(page.length).toBeLessThan(150_000);
});
