/** A `.env` as somebody saved it, and all that the bot says about it: the lines, and the exit code or what starts. */
export interface EnvFileCase {
  readonly name: string;
  /** The file; `{key}` stands for a good master key. Undefined: none. */
  readonly file: string | Uint8Array | undefined;
  readonly says: readonly string[];
  readonly ends: 2 | 'bot' | 'playground';
  /** The name of the file, where it is another one. */
  readonly called?: string;
  readonly mode?: number;
  /** Variables of the process. */
  readonly own?: Record<string, string>;
  /** Settings as they are read, where the file is good. */
  readonly reads?: { readonly name?: string; readonly contact?: string; readonly token?: string };
}

const token = '123456:ABC-def_1';
const controller = 'CONTROLLER_NAME=Сынақ мекемесі\nCONTROLLER_CONTACT=test@example.invalid\n';
const others = `MASTER_KEY={key}\nOWNER_IDS=42\n${controller}`;
const good = `BOT_TOKEN=${token}\n${others}`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
const withName = (line: string) =>
  `BOT_TOKEN=${token}\nMASTER_KEY={key}\nOWNER_IDS=42\nCONTROLLER_CONTACT=a@b.kz\n${line}\n`;
const withContact = (line: string) =>
  `BOT_TOKEN=${token}\nMASTER_KEY={key}\nOWNER_IDS=42\nCONTROLLER_NAME=ЖШС\n${line}\n`;
const outsideQuotes =
  'has a # outside quotes: put the value in quotes, or the comment on a line of its own that begins with #';
const isPlayground = 'for the playground';

export const envFileCases: readonly EnvFileCase[] = [
  { name: 'as it should be', file: good, says: [], ends: 'bot' },
  { name: 'none', file: undefined, says: [], ends: 'playground' },
  { name: 'empty', file: '', says: [], ends: 'playground' },
  { name: 'comments alone', file: '# BOT_TOKEN=1:a\n\n  # x\n', says: [], ends: 'playground' },
  {
    name: 'a port for the playground',
    file: 'HTTP_PORT=9000\nLOG_LEVEL=debug\n',
    says: [],
    ends: 'playground',
  },

  // Bytes.
  { name: 'byte order mark', file: utf8(`\ufeff${good}`), says: [], ends: 'bot', reads: { token } },
  { name: 'Windows line ends', file: good.replaceAll('\n', '\r\n'), says: [], ends: 'bot', reads: { token } },
  {
    name: 'line ends of old Macs',
    file: good.replaceAll('\n', '\r'),
    says: [],
    ends: 'bot',
    reads: { token },
  },
  { name: 'UTF-16', file: utf16(good, true), says: ['.env is UTF-16: save it as UTF-8'], ends: 2 },
  { name: 'UTF-16 unmarked', file: utf16(good, false), says: ['.env is UTF-16: save it as UTF-8'], ends: 2 },
  {
    name: 'Windows-1251',
    file: Buffer.concat([utf8('BOT_TOKEN=1:a\nCONTROLLER_NAME='), Buffer.from([0xd8, 0xca, 0x0a])]),
    says: ['.env is not UTF-8 (line 2): save it as UTF-8'],
    ends: 2,
  },

  // The token.
  {
    name: 'empty token',
    file: good.replace(token, ''),
    says: [
      `BOT_TOKEN is empty in .env: put in the token that BotFather gave you, or take the line away ${isPlayground}`,
    ],
    ends: 2,
  },
  {
    name: 'empty token and nothing else',
    file: 'BOT_TOKEN=""\n',
    says: [
      `BOT_TOKEN is empty in .env: put in the token that BotFather gave you, or take the line away ${isPlayground}`,
    ],
    ends: 2,
  },
  {
    name: 'empty token in the environment over one in the file',
    file: good,
    own: { BOT_TOKEN: '' },
    says: [
      `BOT_TOKEN is empty in .env: put in the token that BotFather gave you, or take the line away ${isPlayground}`,
    ].map((line) => line.replace('in .env', 'in the environment')),
    ends: 2,
  },
  {
    name: 'token taken out',
    file: `# BOT_TOKEN=${token}\n${others}`,
    says: [
      `BOT_TOKEN is missing in .env, where MASTER_KEY, OWNER_IDS, CONTROLLER_NAME, CONTROLLER_CONTACT are set for a bot: put it in, or rename .env ${isPlayground}`,
    ],
    ends: 2,
  },
  {
    name: 'the database of a bot alone',
    file: 'DATABASE_PATH=/srv/bot.sqlite\n',
    says: [
      `BOT_TOKEN is missing in .env, where DATABASE_PATH is set for a bot: put it in, or rename .env ${isPlayground}`,
    ],
    ends: 2,
  },
  {
    name: 'production without a token',
    file: 'LOG_LEVEL=info\n',
    own: { NODE_ENV: 'production' },
    says: ['BOT_TOKEN is required in production; without it only the playground could be started'],
    ends: 2,
  },
  {
    name: 'not a token',
    file: good.replace(token, 'my-bot'),
    says: ['BOT_TOKEN must look like 123456:ABC-def, as BotFather gives it'],
    ends: 2,
  },
  {
    name: 'example token with a zero width space',
    file: good.replace(token, `${token}\u200b`),
    says: ['BOT_TOKEN: has an invisible character in it (U+200B): type it anew (.env, line 1)'],
    ends: 2,
  },
  {
    name: 'token in quotes',
    file: good.replace(token, `"${token}"`),
    says: [],
    ends: 'bot',
    reads: { token },
  },
  { name: 'blanks around', file: good.replace('=', ' =  '), says: [], ends: 'bot', reads: { token } },
  {
    name: 'blanks in quotes',
    file: good.replace(token, `" ${token} "`),
    says: [],
    ends: 'bot',
    reads: { token },
  },
  { name: 'export', file: `export ${good}`, says: [], ends: 'bot', reads: { token } },
  {
    name: 'Notepad added .txt',
    file: good,
    called: '.env.txt',
    says: ['.env.txt holds a BOT_TOKEN but is not read: rename it to .env'],
    ends: 2,
  },
  {
    name: 'no dot',
    file: good,
    called: 'env',
    says: ['env holds a BOT_TOKEN but is not read: rename it to .env'],
    ends: 2,
  },
  { name: 'an example alone', file: good, called: '.env.example', says: [], ends: 'playground' },

  // Names.
  {
    name: 'misspelt token',
    file: good.replace('BOT_TOKEN', 'BOT_TOKN'),
    says: ['BOT_TOKN: did you mean BOT_TOKEN? (.env, line 1)'],
    ends: 2,
  },
  {
    name: 'token by another name',
    file: `TELEGRAM_TOKEN=123456:${'a'.repeat(35)}\n${others}`,
    says: ['TELEGRAM_TOKEN: did you mean BOT_TOKEN? (.env, line 1)'],
    ends: 2,
  },
  {
    name: 'a word before',
    file: good.replace('BOT_TOKEN', 'TELEGRAM_BOT_TOKEN'),
    says: ['TELEGRAM_BOT_TOKEN: did you mean BOT_TOKEN? (.env, line 1)'],
    ends: 2,
  },
  {
    name: 'small letters',
    file: good.replace('OWNER_IDS', 'owner_ids'),
    says: ['owner_ids: did you mean OWNER_IDS? (.env, line 3)'],
    ends: 2,
  },
  {
    name: 'singular',
    file: good.replace('OWNER_IDS', 'OWNER_ID'),
    says: ['OWNER_ID: did you mean OWNER_IDS? (.env, line 3)'],
    ends: 2,
  },
  {
    name: 'a hyphen',
    file: good.replace('MASTER_KEY', 'MASTER-KEY'),
    says: ['MASTER-KEY: did you mean MASTER_KEY? (.env, line 2)'],
    ends: 2,
  },
  {
    name: 'two letters swapped',
    file: good.replace('CONTROLLER_NAME', 'CONTROLLER_NMAE'),
    says: ['CONTROLLER_NMAE: did you mean CONTROLLER_NAME? (.env, line 4)'],
    ends: 2,
  },
  {
    name: 'as PowerShell puts it',
    file: good.replace('OWNER_IDS', '$env:OWNER_IDS'),
    says: ['$env:OWNER_IDS: did you mean OWNER_IDS? (.env, line 3)'],
    ends: 2,
  },
  {
    name: 'as YAML puts it',
    file: good.replace('OWNER_IDS=', 'OWNER_IDS: '),
    says: ['OWNER_IDS: has no = after its name (.env, line 3)'],
    ends: 2,
  },
  {
    name: 'a stray line, which could be a secret',
    file: `${good}supersecret\n`,
    says: ['.env, line 6: is no NAME=value; a comment begins with #'],
    ends: 2,
  },
  {
    name: 'a setting that there is not',
    file: `${good}COLOUR=blue\n`,
    says: ['COLOUR: is no setting of this bot (.env, line 6)'],
    ends: 'bot',
  },
  { name: 'variables of others', file: `${good}TZ=UTC\nNODE_ENV=x\nhttps_proxy=\n`, says: [], ends: 'bot' },
  {
    name: 'misspelt in the environment',
    file: good,
    own: { LOG_LEVLE: 'debug' },
    says: ['LOG_LEVLE: is no setting of this bot; did you mean LOG_LEVEL?'],
    ends: 'bot',
  },
  {
    name: 'twice',
    file: `${good}OWNER_IDS=43\n`,
    says: ['OWNER_IDS: stands twice in .env with different values (lines 3 and 6)'],
    ends: 2,
  },
  { name: 'filled in further down', file: `BOT_TOKEN=\n${good}`, says: [], ends: 'bot', reads: { token } },

  // Values.
  {
    name: 'a # after a blank',
    file: withContact('CONTROLLER_CONTACT=Абай 5 #12'),
    says: [`CONTROLLER_CONTACT: ${outsideQuotes} (.env, line 5)`],
    ends: 2,
  },
  {
    name: 'a # in quotes',
    file: withContact('CONTROLLER_CONTACT="Абай 5 #12" # the house'),
    says: [],
    ends: 'bot',
    reads: { contact: 'Абай 5 #12' },
  },
  {
    name: 'a # inside a word',
    file: withContact('CONTROLLER_CONTACT=Абай 5#12'),
    says: [],
    ends: 'bot',
    reads: { contact: 'Абай 5#12' },
  },
  {
    name: 'a comment behind a value',
    file: good.replace('42', '42 # me'),
    says: [`OWNER_IDS: ${outsideQuotes} (.env, line 3)`],
    ends: 2,
  },
  {
    name: 'quotes that belong to the name',
    file: withName('CONTROLLER_NAME="Үлгі" ЖШС'),
    says: [],
    ends: 'bot',
    reads: { name: '"Үлгі" ЖШС' },
  },
  {
    name: 'quotes at the end of the name',
    file: withName('CONTROLLER_NAME=ЖШС "Үлгі"'),
    says: [],
    ends: 'bot',
    reads: { name: 'ЖШС "Үлгі"' },
  },
  {
    name: 'quotes within quotes',
    file: withName(`CONTROLLER_NAME='"Үлгі" ЖШС'`),
    says: [],
    ends: 'bot',
    reads: { name: '"Үлгі" ЖШС' },
  },
  {
    name: 'a quote that is not closed',
    file: withName('CONTROLLER_NAME="Үлгі ЖШС'),
    says: [
      'CONTROLLER_NAME: begins with ", which is not closed on its line: close it, or take it away (.env, line 5)',
    ],
    ends: 2,
  },
  {
    name: 'a value over two lines',
    file: withName(`CONTROLLER_NAME='Үлгі\nЖШС'`),
    says: [
      "CONTROLLER_NAME: begins with ', which is not closed on its line: close it, or take it away (.env, line 5)",
    ],
    ends: 2,
  },
  {
    name: 'a backslash in quotes',
    file: withName('CONTROLLER_NAME="Үлгі \\"А\\" ЖШС"'),
    says: [
      'CONTROLLER_NAME: has a \\ inside " quotes, which programs read in different ways: take \' quotes (.env, line 5)',
    ],
    ends: 2,
  },
  {
    name: 'a line break as other readers make it',
    file: withContact('CONTROLLER_CONTACT="a@b.kz\\nАбай 5"'),
    says: [
      'CONTROLLER_CONTACT: has a \\ inside " quotes, which programs read in different ways: take \' quotes (.env, line 5)',
    ],
    ends: 2,
  },
  {
    name: 'a group without its minus',
    file: `${good}OPERATORS_CHAT_ID=1001234567890\n`,
    says: [
      "OPERATORS_CHAT_ID must be a group's id, which is negative, such as -1001234567890: its minus is missing",
    ],
    ends: 2,
  },
  {
    name: 'nobody at the desk',
    file: good.replace('42', ''),
    says: ['OWNER_IDS is empty: nobody can work the desk, but operators invited before'],
    ends: 'bot',
  },
  {
    name: 'a user name for an owner',
    file: good.replace('42', '@me'),
    says: ['OWNER_IDS must be Telegram user ids, comma-separated, such as 12345,67890'],
    ends: 2,
  },
  {
    name: 'the bot as its own owner',
    file: good.replace('42', '123456'),
    says: ['OWNER_IDS names the bot itself: put in the id of a person'],
    ends: 2,
  },
  {
    name: 'the key as hexadecimal digits',
    file: good.replace('{key}', '0'.repeat(64)),
    says: ['MASTER_KEY must be 32 bytes in base64 (npm run keygen makes one)'],
    ends: 2,
  },
  {
    name: 'several faults, a line each',
    file: `BOT_TOKEN=x\nOWNER_ID=42\nMASTER_KEY={key}\n${controller}QUIET_HOURS=night\n`,
    says: [
      'OWNER_ID: did you mean OWNER_IDS? (.env, line 2)',
      'BOT_TOKEN must look like 123456:ABC-def, as BotFather gives it',
      'QUIET_HOURS must be two hours, such as 21-9',
    ],
    ends: 2,
  },

  // Rights.
  {
    name: 'open to everybody',
    file: good,
    mode: 0o644,
    says: ['.env can be read by everybody on this machine (mode 0644), and it holds secrets: chmod 600 .env'],
    ends: 'bot',
  },
  { name: 'open to a group', file: good, mode: 0o640, says: [], ends: 'bot' },
];
