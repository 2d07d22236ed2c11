/** Through which proxies addresses are reached: `http://`, `https://` or `socks5://`, with a name and password or none. */
export interface ProxySettings {
  /** For Telegram, whatever the others say. */
  readonly telegram: string | undefined;
  readonly http: string | undefined;
  readonly https: string | undefined;
  /** Hosts that are reached directly: `example.kz` with all below it, `*`, each also with a port. Small letters. */
  readonly exceptions: readonly string[];
}

export const noProxy: ProxySettings = {
  telegram: undefined,
  http: undefined,
  https: undefined,
  exceptions: [],
};

/** The proxy to this address by the usual variables; undefined: none. What is on this machine needs none. */
export function proxyFor(address: string, { http, https, exceptions }: ProxySettings): string | undefined {
  const { protocol, hostname, port } = new URL(address);
  const usualPort = protocol === 'https:' ? '443' : '80';
  const host = hostname.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)) return undefined;
  const isException = exceptions.some((exception) => {
    if (exception === '*') return true;
    const [, name = '', exceptedPort] = /^\*?\.?(.+?)(?::(\d+))?$/.exec(exception) ?? [];
    if (exceptedPort !== undefined && exceptedPort !== (port || usualPort)) return false;
    return host === name || host.endsWith(`.${name}`);
  });
  if (isException) return undefined;
  return protocol === 'https:' ? https : http;
}

/** The proxy to a server of Telegram, or to one that stands in its place. */
export function telegramProxyFor(address: string, settings: ProxySettings): string | undefined {
  return settings.telegram ?? proxyFor(address, settings);
}

/** The proxy to a server that sends codes: Telegram's own gateway is Telegram too. */
export function providerProxyFor(address: string, settings: ProxySettings): string | undefined {
  const isTelegrams = /(^|\.)telegram\.org$/.test(new URL(address).hostname);
  return isTelegrams ? telegramProxyFor(address, settings) : proxyFor(address, settings);
}
