import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Makes the schemas of `calls.json` and `updates.json` from the types of the Bot API, by a generator of the registry:
 * `npm ci && npm run make` in this folder, after the version of @grammyjs/types in package.json was raised. The generator
 * can't read the parameters of a method out of a mapped type, so each is written as an interface first.
 */
const calls =
  `getUserProfilePhotos getUpdates setWebhook deleteWebhook sendMessage sendDocument sendPhoto sendVenue sendInvoice
  answerPreCheckoutQuery editMessageText editMessageCaption editMessageReplyMarkup deleteMessage deleteMessages
  answerCallbackQuery sendChatAction getFile getChat leaveChat setMessageReaction setMyCommands deleteMyCommands
  getMyCommands setMyDescription getMyDescription setMyShortDescription getMyShortDescription setChatMenuButton
  getChatMenuButton editEphemeralMessageText deleteEphemeralMessage`.split(/\s+/);
const text = readFileSync('node_modules/@grammyjs/types/methods.d.ts', 'utf8');

const imports = text
  .slice(0, text.indexOf('/**'))
  .replaceAll(/from "\.\/\w+\.js"/g, 'from "@grammyjs/types"');
const parameters = calls.map((name) => `export interface ${name}Call ${parametersOf(name)}`);
const source = [
  imports,
  '/** A file that is sent along. */',
  'type F = { attach: string };',
  ...parameters,
  `export interface Calls { ${calls.map((name) => `${name}: ${name}Call;`).join(' ')} }`,
  'export type AnyUpdate = Update;',
];
writeFileSync('types.ts', source.join('\n'));
writeFileSync(
  'tsconfig.json',
  JSON.stringify({ compilerOptions: { module: 'nodenext', strict: true }, include: ['types.ts'] }),
);
make('Calls', 'calls.json');
make('AnyUpdate', 'updates.json');
for (const name of ['types.ts', 'tsconfig.json']) rmSync(name);

/** What stands between the braces after the name of a method. */
function parametersOf(name) {
  const from = text.indexOf('{', text.search(new RegExp(`^ {4}${name}\\(args\\??: \\{`, 'm')));
  let depth = 0;
  for (let at = from; ; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(from, at + 1);
  }
}

function make(type, file) {
  const made = execFileSync(
    'node_modules/.bin/ts-json-schema-generator',
    [
      '--path',
      'types.ts',
      '--tsconfig',
      'tsconfig.json',
      '--type',
      type,
      '--no-type-check',
      '--expose',
      'all',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const schema = JSON.parse(made, (key, value) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
  writeFileSync(file, `${JSON.stringify(schema, undefined, 2)}\n`);
}
