import type { HttpRoute } from '../http/server.ts';
import type { Api, ApiDeps } from './create-api.ts';
import { createPrecedence } from './waiting/precedence.ts';

/** The interface for registers, from the start of the program to its end. */
export interface RegisterFace {
  /** Loads it where it is switched on, since what it is made of takes time and memory; gives what answers its calls. */
  open(): Promise<HttpRoute | undefined>;
  /** Does what a person has sent, before whatever is called meanwhile. */
  beforeCalls<Value>(work: () => Promise<Value>): Promise<Value>;
  stored(): void;
  stop(): void;
}

/** `deps`: undefined where it is switched off. */
export function createRegisterFace(deps: ApiDeps | undefined): RegisterFace {
  let api: Api | undefined;
  const precedence = deps && createPrecedence(deps.clock);
  return {
    async open() {
      if (deps === undefined) return undefined;
      const { createApi } = await import('./create-api.ts');
      api = createApi(deps);
      const { route } = api;
      return async (request, response, isStopping) => {
        await precedence?.turn();
        return route(request, response, isStopping);
      };
    },
    beforeCalls: (work) => precedence?.during(work) ?? work(),
    stored: () => api?.stored(),
    stop: () => api?.stop(),
  };
}
