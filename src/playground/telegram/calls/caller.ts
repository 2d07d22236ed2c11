import type { World } from '../world.ts';
import { connectionLost, envelope, type HttpAnswer, hang } from './connection.ts';
import { unknownFields } from './known-fields.ts';
import { findMethod, type Method } from './methods.ts';
import { isBotsFault, isRefusal, type Refusal, refuse } from './refusal.ts';
import { describeParams, type Params } from './request-params.ts';

/** One call after another: kept in a log, spoilt by injected faults, checked for what the bot did wrong. */
export interface BotApiCall {
  readonly index: number;
  readonly method: string;
  readonly params: Record<string, unknown>;
  /** Virtual time in ms. */
  readonly at: number;
  /** The JSON body; `undefined` while a poll is held or where a fault kept the call from being executed. */
  readonly answer: unknown;
}

export interface AskedCall {
  readonly method: string;
  readonly params: Record<string, unknown>;
  readonly index: number;
}

/**
 * `answer` is given and the call not executed; `reset` cuts the connection before, `lose-answer` after execution;
 * `hang` never answers, until the caller gives up.
 */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
    }
  | { readonly kind: 'reset' | 'lose-answer' | 'hang' };

export interface Caller {
  readonly calls: readonly BotApiCall[];
  readonly faults: Set<(call: AskedCall) => Fault | undefined>;
  readonly answered: Set<(call: BotApiCall) => void>;
  call(name: string, params: Params, signal: AbortSignal | undefined): Promise<HttpAnswer>;
}

const KEPT_CALLS = 2000;

/** Runs calls by name, writes down each of them and puts in faults. */
export function createCaller(world: World): Caller {
  const calls: BotApiCall[] = [];
  const faults: Caller['faults'] = new Set();
  const answered: Caller['answered'] = new Set();
  let count = 0;

  const execute = async (method: Method | undefined, name: string, params: Params, signal?: AbortSignal) => {
    if (method === undefined) return refuse(404, 'Not Found: method not found');
    try {
      return await method.run(world, params, signal);
    } catch (error) {
      world.violate(
        `the simulator itself failed in ${name}: ${error instanceof Error ? error.stack : error}`,
      );
      return refuse(500, 'Internal Server Error');
    }
  };

  return {
    calls,
    faults,
    answered,
    async call(name, params, signal) {
      const method = findMethod(name);
      const shown = describeParams(params);
      const record: { -readonly [Field in keyof BotApiCall]: BotApiCall[Field] } = {
        index: count,
        method: method?.name ?? name,
        params: shown,
        at: world.now(),
        answer: undefined,
      };
      count += 1;
      calls.push(record);
      if (calls.length > KEPT_CALLS) calls.shift();
      let fault: Fault | undefined;
      for (const ask of faults) fault ??= ask({ method: record.method, params: shown, index: record.index });
      if (fault?.kind === 'reset') throw connectionLost();
      if (fault?.kind === 'hang') return hang(signal);
      if (fault?.kind === 'answer') return envelope(injected(fault));
      const result = await execute(method, record.method, params, signal);
      for (const words of wrongsOf(method, params, result)) world.violate(`${record.method}: ${words}`);
      const answer = envelope(result);
      record.answer = JSON.parse(String(answer.body));
      for (const tell of answered) tell(record);
      if (fault?.kind === 'lose-answer' || signal?.aborted === true) throw connectionLost();
      return answer;
    },
  };
}

function injected({ error_code, description, parameters }: Fault & { kind: 'answer' }): Refusal {
  const refused = { refused: true, error_code, description } as const;
  return parameters === undefined ? refused : { ...refused, parameters };
}

/** What the bot did wrong in this call, in words. */
function wrongsOf(method: Method | undefined, params: Params, result: unknown): string[] {
  const wrongs: string[] = [];
  if (isRefusal(result) && isBotsFault(result)) {
    const { error_code, description, note } = result;
    wrongs.push(`${error_code} ${description}${note === undefined ? '' : ` (${note})`}`);
  }
  if (method === undefined) return wrongs;
  for (const name of Object.keys(params.fields)) {
    if (params.fields[name] === null) continue;
    if (!method.parameters.includes(name)) wrongs.push(`parameter "${name}" is unknown or not simulated`);
    for (const field of unknownFields(params, name)) {
      wrongs.push(`field "${field}" in ${name} is unknown or not simulated`);
    }
  }
  return wrongs;
}
