import type { Plugin } from 'rolldown';

/** `to`: the folder. `changes`: for trying another version of a module. `also`: what else is started, by name. */
export function build(options?: {
  readonly to?: string;
  readonly changes?: Plugin;
  readonly also?: Readonly<Record<string, string>>;
}): Promise<void>;
