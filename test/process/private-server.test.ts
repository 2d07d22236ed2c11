import { join } from 'node:path';
import { expect, type TestContext, vi } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { botEntry, settingsFor } from '../support/bot-process.ts';
import { type Machine, test } from '../support/machine.ts';
import { pdf, person, referenceIn } from '../support/samples/stories.ts';
import { type PrivateServer, startPrivateServer } from '../support/stages/private-server.ts';
import { type StartedProxy, startHttpProxy, startSocksProxy, tls } from '../support/stages/proxies.ts';

/**
 * A Bot API server of one's own, reached by way of a proxy: all that comes as a file works, or the owner hears why it
 * does not.
 */
vi.setConfig({ testTimeout: 90_000 });

const texts = loadTexts();
const patienceMs = 20_000;
const filesFolder = (machine: Machine) => join(machine.folder, 'telegram-bot-api');

interface Stage extends Pick<TestContext, 'onTestFinished'> {
  readonly machine: Machine;
}

async function serve(
  { machine, onTestFinished }: Stage,
  how: Omit<Parameters<typeof startPrivateServer>[0], 'folder'>,
) {
  const server = await startPrivateServer({ folder: filesFolder(machine), ...how });
  onTestFinished(() => server.close());
  return server;
}

/** Of a bot at that server, in place of the machine's own. */
const settingsAt = (server: PrivateServer, { folder }: Machine) => ({
  ...settingsFor(server, folder),
  NODE_EXTRA_CA_CERTS: tls.certificatePath,
});

/** A person at the bot, who waits for its answers. */
function chatOf(server: PrivateServer, id: number, locale: Locale) {
  const one: Person = server.botApi.room.addPerson({
    id,
    first_name: 'Кім',
    language_code: locale,
    phone: person.phone,
  });
  const t = texts(locale);
  const shown = () => one.messages.filter(({ from_bot }) => from_bot);
  /** Resolves with the first of what there is that fits, looked for again at each change. */
  const found = <Found>(what: string, find: () => Found | undefined) =>
    new Promise<Found>((resolve, reject) => {
      const patience = setTimeout(() => {
        forget();
        const texts = shown().map((message) => message.text ?? message.caption);
        reject(new Error(`no ${what} in: ${JSON.stringify(texts.slice(-3))}`));
      }, patienceMs);
      const look = () => {
        const fits = find();
        if (fits === undefined) return;
        clearTimeout(patience);
        forget();
        resolve(fits);
      };
      const forget = server.botApi.room.onChange(look);
      look();
    });
  const until = (words: string) => {
    const plain = words.replaceAll(/<\/?\w+>/g, '');
    return found(plain, () =>
      shown()
        .map((message) => message.text ?? message.caption ?? '')
        .find((text) => text.includes(plain)),
    );
  };
  async function press(label: string): Promise<void> {
    const plain = label.replaceAll(/<\/?\w+>/g, '');
    const { id, text } = await found(`button ${plain}`, () => {
      for (const message of shown().toReversed()) {
        const button = message.reply_markup?.inline_keyboard.flat().find((each) => each.text.includes(plain));
        if (button) return { id: message.message_id, text: button.text };
      }
      return undefined;
    });
    one.press(id, { text });
  }
  return { one, t, until, press, plain: t.plain };
}

async function sendRequest(chat: ReturnType<typeof chatOf>): Promise<string> {
  const { one, press, until, plain } = chat;
  one.say('/start');
  await press(plain('language-name'));
  await press(plain('button-apply'));
  await press(plain('button-agree'));
  await press(plain('for-whom-self-electronic'));
  await until(plain('question-iin'));
  one.say(person.iin);
  await until(plain('question-surname'));
  one.say(`${person.surname} ${person.firstName}`);
  await press(plain('none-patronymic'));
  await press(plain('name-kind-none'));
  await press('1990');
  await until(plain('question-birth-country'));
  one.say(person.birthPlace);
  await until(plain('contact-keyboard-on'));
  one.pressReplyKeyboard(plain('button-share-contact'));
  await press(plain('purpose-employment'));
  await press(plain('button-send'));
  return referenceIn(await until('CR-'));
}

async function openDesk(server: PrivateServer): Promise<ReturnType<typeof chatOf>> {
  const operator = chatOf(server, 9001, 'ru');
  operator.one.say('/start');
  await operator.press(operator.plain('language-name'));
  return operator;
}

interface Way {
  readonly name: string;
  readonly proxy: () => Promise<StartedProxy>;
  readonly isLocal: boolean;
  readonly isSecure: boolean;
  readonly files: (server: PrivateServer, machine: Machine) => string;
}

const ways: readonly Way[] = [
  {
    name: 'an HTTP proxy, --local, the folder',
    proxy: () => startHttpProxy(),
    isLocal: true,
    isSecure: true,
    files: (_, machine) => filesFolder(machine),
  },
  {
    name: 'a SOCKS5 proxy, the address of a web server',
    proxy: startSocksProxy,
    isLocal: false,
    isSecure: true,
    files: ({ filesAddress }) => filesAddress,
  },
  {
    name: 'an HTTPS proxy, --local, the address of a web server',
    proxy: () => startHttpProxy('https'),
    isLocal: true,
    isSecure: false,
    files: ({ filesAddress }) => filesAddress,
  },
];

// At the same time, since each waits fifteen seconds for a decision to be told.
test.concurrent.for(ways)(
  'a certificate is delivered, checked, and the branches change: $name',
  async (way, { machine, onTestFinished, expect }) => {
    const server = await serve({ machine, onTestFinished }, way);
    const proxy = await way.proxy();
    onTestFinished(() => proxy.close());
    const ofWay = { TELEGRAM_PROXY: proxy.address, TELEGRAM_FILES: way.files(server, machine) };
    const bot = await machine.startBot({ ...settingsAt(server, machine), ...ofWay }, machine.folder);
    const operator = await openDesk(server);
    const applicant = chatOf(server, 1001, 'kk');
    const reference = await sendRequest(applicant);
    operator.one.say(`/take ${reference}`);
    await operator.until(reference);
    operator.one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: reference });
    await applicant.until(applicant.plain('status-delivered'));

    const reader = chatOf(server, 1002, 'en');
    reader.one.say('/start');
    await reader.press(reader.plain('language-name'));
    reader.one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: '/verify' });
    expect(
      await reader.until(reader.plain('verdict-same', { date: '', reference: '' }).slice(0, 20)),
    ).toContain(reference);

    operator.one.say('/branches');
    await operator.until(operator.plain('branches-list', { count: 20 }).split('\n')[0] ?? '');
    const list = operator.one.messages.findLast(({ document }) => document !== undefined)?.document;
    const bytes = server.botApi.room.file(list?.file_id ?? '')?.bytes ?? Buffer.alloc(0);
    operator.one.sendDocument({ name: 'branches.csv', mime: 'text/csv', bytes, caption: '/branches' });
    await operator.until(operator.plain('branches-outcome-same'));

    // Everything went by way of the proxy, and nothing of the settings into the log.
    const host = new URL(server.address).host;
    expect(new Set(proxy.asked)).toEqual(new Set([host]));
    expect(server.asked.filter((path) => path.startsWith('/file/'))).toEqual([]);
    expect(bot.output()).not.toMatch(/p%3Aw|p:w|1:private/);
  },
);

test('without TELEGRAM_FILES the owner hears at the start, once, that no file can be read', async ({
  machine,
  onTestFinished,
}) => {
  const server = await serve({ machine, onTestFinished }, { isLocal: true, isSecure: false });
  const bot = await machine.startBot(settingsAt(server, machine), machine.folder);
  const owner = await openDesk(server);
  const alert = owner.plain('owner-alert-files-unserved', { detail: new URL(server.address).host });
  await owner.until(alert);
  // The file that was tried is taken back.
  expect(owner.one.messages.filter(({ document }) => document !== undefined)).toEqual([]);
  expect(bot.output().match(/files-not-served/g)).toHaveLength(1);
});

test('what can’t be reached is named by its host and why, never by the token', async ({
  machine,
  onTestFinished,
}) => {
  const server = await serve({ machine, onTestFinished }, { isLocal: true, isSecure: false });
  for (const [root, code, more] of [
    ['http://127.0.0.1:1', 'ECONNREFUSED', {}],
    ['http://nowhere.invalid', /ENOTFOUND|EAI_AGAIN/, {}],
    [server.filesAddress, '404', {}],
    [server.address, 'ECONNREFUSED', { TELEGRAM_PROXY: 'socks5://a:secret@127.0.0.1:1' }],
  ] as const) {
    // One database, so one key.
    const { MASTER_KEY } = machine.settings;
    const settings = { ...settingsFor(server, machine.folder), MASTER_KEY, TELEGRAM_API_ROOT: root, ...more };
    const bot = machine.run('node', [botEntry], settings, machine.folder);
    await bot.printed('telegram-not-reached');
    const line =
      bot
        .output()
        .split('\n')
        .find((one) => one.includes('telegram-not-reached')) ?? '';
    const { host, port } = new URL(root);
    expect(JSON.parse(line)).toMatchObject({
      address: port === '' ? `${host}:80` : host,
      ...(more.TELEGRAM_PROXY && { proxy: '127.0.0.1:1' }),
    });
    expect(String(JSON.parse(line).code)).toMatch(code);
    expect(bot.output()).not.toMatch(/1:private|secret|HttpError/);
    bot.child.kill('SIGKILL');
    await bot.ended;
  }
});
