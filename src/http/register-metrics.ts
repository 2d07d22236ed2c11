import { Counter, Gauge, type Registry } from 'prom-client';

/** What is looked up of registers when the metrics are asked for. Times in ms since the epoch. */
export interface RegisterLevels {
  /** Requests that wait for a register alone. */
  readonly waiting: number;
  readonly registers: readonly {
    readonly id: number;
    /** Undefined: it has never called. */
    readonly heardAt: number | undefined;
    /** `waitingSince`: of the oldest event that is still to be posted. Undefined: none are posted to it. */
    readonly hook: { readonly waitingSince: number | undefined } | undefined;
  }[];
}

/** What is counted of their calls. */
export interface RegisterMeters {
  /** These can be called; what alarms wait for is there from the start. */
  routesOpened(routes: readonly string[]): void;
  /** `route`: the template of the path, with nothing in it that was sent. */
  called(route: string, status: number): void;
}

/** The metrics of the interface for registers. A register is named by its number: its name is an owner's own words. */
export function createRegisterMetrics(registry: Registry) {
  const registers = [registry];
  const calls = new Counter({
    name: 'bot_register_calls_total',
    help: 'Calls of registers, by the path that was called and how it was answered',
    labelNames: ['route', 'status'],
    registers,
  });
  const waiting = new Gauge({
    name: 'bot_register_waiting',
    help: 'Requests that wait for a register, and of which the desk has not heard yet',
    registers,
  });
  const heard = new Gauge({
    name: 'bot_register_heard_timestamp_seconds',
    help: 'When a register last called, to the minute; 0: never',
    labelNames: ['register'],
    registers,
  });
  const lag = new Gauge({
    name: 'bot_hook_lag_seconds',
    help: 'For how long the oldest event has been waiting to be posted to a register; 0: all are posted',
    labelNames: ['register'],
    registers,
  });
  waiting.remove();

  const meters: RegisterMeters = {
    routesOpened(routes) {
      for (const route of routes) for (const status of [401, 500]) calls.inc({ route, status }, 0);
    },
    called: (route, status) => calls.inc({ route, status }),
  };
  return {
    meters,
    /** `levels`: undefined where there is no interface, or where the database does not answer. */
    set(levels: RegisterLevels | undefined, now: number): void {
      for (const one of [heard, lag]) one.reset();
      if (levels === undefined) return waiting.remove();
      waiting.set(levels.waiting);
      for (const { id, heardAt, hook } of levels.registers) {
        const register = String(id);
        heard.set({ register }, (heardAt ?? 0) / 1000);
        if (hook === undefined) continue;
        lag.set(
          { register },
          hook.waitingSince === undefined ? 0 : Math.max(0, (now - hook.waitingSince) / 1000),
        );
      }
    },
  };
}
