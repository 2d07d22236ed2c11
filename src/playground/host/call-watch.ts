import type { BotApi } from '../telegram/calls/bot-api.ts';
import { createFaultSwitch, type FaultSwitch } from './fault-switch.ts';
import { createWireTap, type WireTap } from './wire-tap.ts';

/** What the page can see of the calls, and do to them. */
export interface Watch {
  readonly tap: WireTap;
  readonly faults: FaultSwitch;
}

/** The wire between bot and simulator: all calls are seen, and faults can be put in. */
export function createWatch(botApi: BotApi, now: () => number): Watch {
  const tap = createWireTap(botApi, now);
  return { tap, faults: createFaultSwitch(botApi, tap.noteSpoilt) };
}
