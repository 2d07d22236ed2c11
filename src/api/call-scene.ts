import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Scope } from '../domain/register/scope.ts';
import type { Caller } from '../services/register/calls.ts';
import { ApiProblem } from './problems.ts';

/** What a handler knows of a call beside its body. */
export interface ApiEnv {
  Bindings: HttpBindings;
  Variables: {
    /** Who calls. */
    register: Caller;
    /** From where. */
    address: string;
  };
}
export type ApiContext = Context<ApiEnv>;

/** Lets a call through whose key allows this. Before anything of the call is read. */
export function guard(scope: Scope) {
  return createMiddleware<ApiEnv>(async (context, next) => {
    const { scopes, pausedAt } = context.var.register;
    if (!scopes.includes(scope)) throw new ApiProblem('scope');
    if (scope !== 'read' && pausedAt !== undefined) throw new ApiProblem('paused');
    await next();
  });
}

/** As hono's reader of bodies has it, which takes any other type for no body at all. */
const jsonType = /^application\/json(;\s*[a-zA-Z0-9-]+=[^;]+)*$/;

/** Bodies of these endpoints are JSON and nothing else. */
export const wantJson = createMiddleware<ApiEnv>(async (context, next) => {
  const type = context.req.header('content-type') ?? '';
  if (!jsonType.test(type)) throw new ApiProblem('wrong-media');
  await next();
});

/** The caller's name for the call. */
export function idempotencyKey(context: ApiContext): string {
  const key = context.req.header('idempotency-key') ?? '';
  if (!/^[\w-]{1,64}$/.test(key)) throw new ApiProblem('key-missing');
  return key;
}

/** The version that the caller has seen. Undefined: they don't say, or any will do. */
export function ifMatch(context: ApiContext, isRequired: boolean): number | undefined {
  const header = context.req.header('if-match')?.trim();
  if (header === undefined) {
    if (isRequired) throw new ApiProblem('if-match-missing');
    return undefined;
  }
  if (header === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  // A tag in another form than ours fits no version: the call is answered 412.
  return version === undefined ? -1 : Number(version);
}
