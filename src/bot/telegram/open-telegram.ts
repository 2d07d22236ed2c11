import { Api, type ApiClientOptions } from 'grammy';
import { type ProxySettings, telegramProxyFor } from '../../domain/proxy.ts';
import type { FilesAt } from '../../domain/telegram-server.ts';
import type { Clock } from '../../outbox/telegram-port.ts';
import { answerAgain } from '../updates/answer-again.ts';
import { type LineFault, lineFault } from './line-fault.ts';
import { createPlainFetch } from './plain-fetch.ts';
import type { FetchFile } from './telegram-files.ts';
import { openTelegramLine } from './telegram-line.ts';

/** The Bot API as the settings say it is reached. */
export interface Telegram {
  readonly api: Api;
  /** The Bot API for large files: it waits longer for an answer. */
  readonly uploads: Api;
  readonly client: ApiClientOptions;
  readonly fetchFile: FetchFile;
  /** Has another `Api` of the same client call by this line too. */
  equip(api: Api): void;
  /** What a log says where Telegram did not answer; undefined: it did. */
  faultOf(error: unknown): LineFault | undefined;
}

export interface TelegramSettings {
  readonly token: string;
  readonly apiRoot: string;
  readonly line: {
    readonly proxies: ProxySettings;
    readonly files: FilesAt | undefined;
    readonly isTest: boolean;
  };
}

/** 50 MB, made on a busy machine and sent over a line of half a megabit. */
const uploadWithinSeconds = 900;

/** `fetch`: in place of the network, for calls and files. */
export function openTelegram(
  { token, apiRoot, line: { proxies, files, isTest } }: TelegramSettings,
  { clock, fetch }: { readonly clock: Clock; readonly fetch: ApiClientOptions['fetch'] },
): Telegram {
  const proxy = telegramProxyFor(apiRoot, proxies);
  const line = openTelegramLine({ apiRoot, token, proxy, isTest });
  const client: ApiClientOptions = {
    apiRoot,
    environment: isTest ? 'test' : 'prod',
    timeoutSeconds: 60,
    fetch: fetch ?? line.fetch,
  };
  const isOwnAddress = (url: string) =>
    files !== undefined && 'address' in files && url.startsWith(`${files.address}/`);
  // The web server of one's own files is hardly behind the proxy that leads to Telegram.
  const fetchPlainly = createPlainFetch((url) =>
    isOwnAddress(url) ? telegramProxyFor(url, { ...proxies, telegram: undefined }) : proxy,
  );
  const telegram: Telegram = {
    api: new Api(token, client),
    uploads: new Api(token, { ...client, timeoutSeconds: uploadWithinSeconds }),
    client,
    fetchFile: async (url, signal) =>
      fetch === undefined
        ? await fetchPlainly(url, { signal })
        : ((await fetch(url, { signal })) as Response),
    equip(api) {
      if (!fetch) api.config.use(line.talk);
      api.config.use(answerAgain(clock));
    },
    faultOf: (error) => lineFault(error, apiRoot, proxy),
  };
  telegram.equip(telegram.api);
  telegram.equip(telegram.uploads);
  return telegram;
}
