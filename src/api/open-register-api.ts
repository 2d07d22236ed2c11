import type { HttpRoute } from '../http/server.ts';
import type { Api, ApiDeps } from './create-api.ts';

/** The interface for registers, from the start of the program to its end. */
export interface RegisterFace {
  /** Loads it where it is switched on, since what it is made of takes time and memory; gives what answers its calls. */
  open(): Promise<HttpRoute | undefined>;
  stored(): void;
  stop(): void;
}

/** `deps`: undefined where it is switched off. */
export function createRegisterFace(deps: ApiDeps | undefined): RegisterFace {
  let api: Api | undefined;
  return {
    async open() {
      if (deps === undefined) return undefined;
      const { createApi } = await import('./create-api.ts');
      api = createApi(deps);
      return api.route;
    },
    stored: () => api?.stored(),
    stop: () => api?.stop(),
  };
}
