import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Networks that an owner has named. */
export interface Networks {
  /** False for what is no address. */
  has(address: string): boolean;
}

/** `named`: addresses, or networks as `10.1.0.0/16`, in a shape that was looked at before. */
export function createNetworks(named: readonly string[]): Networks {
  const list = new BlockList();
  for (const one of named) {
    const [network = '', prefix] = one.split('/');
    const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(network, family);
    else list.addSubnet(network, Number(prefix), family);
  }
  return {
    has(address) {
      const version = isIP(address);
      // A zone (`fe80::1%eth0`) is of a link of this machine, and no network names it.
      if (version === 0 || address.includes('%')) return false;
      return list.check(address, version === 6 ? 'ipv6' : 'ipv4');
    },
  };
}

const thisMachine = createNetworks(['127.0.0.0/8', '::1']);

/**
 * The address of a caller. What a proxy says of whom it has seen is believed where the connection comes from this machine
 * or from `proxies`: the last one named, since what stands before it is the caller's own words.
 */
export function callerOf(peer: string | undefined, forwarded: string | undefined, proxies: Networks): string {
  const address = peer ?? '';
  if (!thisMachine.has(address) && !proxies.has(address)) return address;
  return forwarded?.split(',').at(-1)?.trim() || address;
}

/** Who stands at the door, and whether they are let in. */
export type Door = (incoming: IncomingMessage) => { readonly address: string; readonly isLetIn: boolean };

/** `allow`: who is let in; not set: whoever comes. `proxies`: beside this machine, whose word is believed. */
export function createDoor(terms: {
  readonly allow?: readonly string[] | undefined;
  readonly proxies?: readonly string[] | undefined;
}): Door {
  const allowed = terms.allow && createNetworks(terms.allow);
  const proxies = createNetworks(terms.proxies ?? []);
  return ({ socket, headers }) => {
    const forwarded = headers['x-forwarded-for'];
    const address = callerOf(socket.remoteAddress, forwarded?.toString(), proxies);
    return { address, isLetIn: allowed?.has(address) ?? true };
  };
}
