import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { lazily } from '../domain/lazily.ts';
import { type HookReach, longestHookUrl } from '../domain/register/hook.ts';

/** Which addresses may be posted to: whoever sets one must not reach into the network that the bot stands in. */

type Subnet = readonly [network: string, prefix: number];

/** Of the special-purpose registries of IANA (IPv4 and IPv6); what stands there is no host of the open network. */
const never: readonly Subnet[] = [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const privates: readonly Subnet[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['fc00::', 7],
];
const loopback: readonly Subnet[] = [
  ['127.0.0.0', 8],
  ['::1', 128],
];
/** Of IPv6 only what is given out to hosts, without the parts that lead elsewhere (Teredo, 6to4, documentation). */
const given: Subnet = ['2000::', 3];
const neverOfGiven: readonly Subnet[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const lists = lazily(() => ({
  never: listOf([...never, ...neverOfGiven]),
  privates: listOf(privates),
  loopback: listOf(loopback),
  given: listOf([given]),
}));

/** `address`: an IP address as the system writes it. An IPv4 address that is mapped into IPv6 is never one of a host. */
export function mayPostTo(address: string, reach: HookReach): boolean {
  const version = isIP(address);
  // A zone (`fe80::1%eth0`) belongs to this machine's own links.
  if (version === 0 || address.includes('%')) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const { never, loopback, privates, given } = lists();
  const isIn = (list: BlockList) => list.check(address, family);
  if (isIn(never)) return false;
  if (isIn(loopback)) return reach === 'local';
  if (isIn(privates)) return reach !== 'public';
  return version === 4 || isIn(given);
}

/** Why events can't be posted there; undefined: they can, as far as the address itself says. */
export function faultOfHookUrl(text: string, reach: HookReach): 'shape' | 'address' | undefined {
  if (text.length > longestHookUrl || !URL.canParse(text)) return 'shape';
  const url = new URL(text);
  const isPlain =
    url.protocol === 'http:' && reach === 'local' && /^(localhost|127\.|\[::1\])/.test(url.hostname);
  if (!isPlain && url.protocol !== 'https:') return 'shape';
  if (url.username !== '' || url.password !== '' || url.hash !== '') return 'shape';
  const literal = literalOf(url);
  return literal === undefined || mayPostTo(literal, reach) ? undefined : 'address';
}

/** The address where the URL names one instead of a host: no look-up is made for it, so it has to be looked at apart. */
export function literalOf({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
}

export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/**
 * A look-up for the connection itself: what it gives is what is connected to, so a name can't be one address when it is
 * looked at and another when it is used. One address that is not allowed refuses the name.
 */
export function guardedLookup(reach: HookReach): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) return done(error ?? new Error('no address'), '', 4);
      if (!addresses.every(({ address }) => mayPostTo(address, reach)))
        return done(new AddressRefused('not an address of the open network'), '', 4);
      if (options.all === true) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}

function listOf(subnets: readonly Subnet[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of subnets)
    list.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4');
  return list;
}
