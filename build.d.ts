import type { Plugin } from 'rolldown';

/** `to`: the folder. `changes`: for trying another version of a module. */
export function build(options?: { readonly to?: string; readonly changes?: Plugin }): Promise<void>;
