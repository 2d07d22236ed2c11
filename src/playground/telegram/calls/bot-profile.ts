import type { BotCommand, MenuButton } from 'grammy/types';
import { isObject, textField } from './json-value.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { jsonParam, type Params, textParam } from './request-params.ts';

/** Commands by scope and language, descriptions, menu buttons (rules 43 to 45). */
export interface BotProfile {
  readonly commands: Map<string, BotCommand[]>;
  readonly descriptions: Map<string, string>;
  readonly shortDescriptions: Map<string, string>;
  /** By chat; 0 is the default. */
  readonly menuButtons: Map<number, MenuButton>;
}

const CHAT_SCOPES = ['chat', 'chat_administrators', 'chat_member'];
const PLAIN_SCOPES = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'];

/** Commands, descriptions and menu buttons of a bot that has set none. */
export function createBotProfile(): BotProfile {
  return {
    commands: new Map(),
    descriptions: new Map(),
    shortDescriptions: new Map(),
    menuButtons: new Map(),
  };
}

function scopeKey(scope: string, language: string): string {
  return `${scope}|${language}`;
}

function readScope(params: Params, knownChat: (id: number) => boolean): string | Refusal {
  const sent = jsonParam(params, 'scope');
  if (sent === 'absent') return 'default';
  if (sent === 'malformed') return refuse(400, "can't parse BotCommandScope JSON object");
  if (!isObject(sent.value)) return refuse(400, 'BotCommandScope must be an Object');
  const type = textField(sent.value, 'type') ?? '';
  if (PLAIN_SCOPES.includes(type)) return type;
  if (!CHAT_SCOPES.includes(type)) return refuse(400, 'unsupported BotCommandScope type specified');
  const chatId = Number(textField(sent.value, 'chat_id'));
  if (!Number.isInteger(chatId)) return refuse(400, 'chat_id is empty');
  if (!knownChat(chatId)) return refuse(400, 'chat not found');
  if (type !== 'chat' && chatId > 0) return refuse(400, `can't use ${type} scope in private chats`);
  if (type !== 'chat_member') return `${type}:${chatId}`;
  const userId = Number(textField(sent.value, 'user_id'));
  return Number.isInteger(userId) ? `${type}:${chatId}:${userId}` : refuse(400, 'invalid user_id specified');
}

function readLanguage(params: Params): string | Refusal {
  const language = textParam(params, 'language_code');
  return language === '' || /^[a-z]{2}$/.test(language)
    ? language
    : refuse(400, 'invalid language code specified');
}

function readKey(params: Params, knownChat: (id: number) => boolean): string | Refusal {
  const scope = readScope(params, knownChat);
  if (isRefusal(scope)) return scope;
  const language = readLanguage(params);
  return isRefusal(language) ? language : scopeKey(scope, language);
}

/** setMyCommands: at most 100 commands for a scope and a language. */
export function setMyCommands(
  bot: BotProfile,
  params: Params,
  knownChat: (id: number) => boolean,
): true | Refusal {
  const key = readKey(params, knownChat);
  if (isRefusal(key)) return key;
  const sent = jsonParam(params, 'commands');
  if (sent === 'malformed') return refuse(400, "can't parse commands JSON object");
  const list = sent === 'absent' ? [] : sent.value;
  if (!Array.isArray(list)) return refuse(400, 'expected an Array of BotCommand');
  if (list.length > 100) return refuse(400, 'BOT_COMMANDS_TOO_MUCH');
  const commands: BotCommand[] = [];
  for (const value of list) {
    const command = readCommand(value);
    if (isRefusal(command)) return command;
    commands.push(command);
  }
  if (commands.length === 0) bot.commands.delete(key);
  else bot.commands.set(key, commands);
  return true;
}

function readCommand(value: unknown): BotCommand | Refusal {
  if (!isObject(value)) return refuse(400, "Can't parse BotCommand: expected an Object");
  const sent = textField(value, 'command');
  const text = textField(value, 'description');
  if (sent === undefined || text === undefined)
    return refuse(400, `Can't parse BotCommand: Can't find field`);
  const command = sent.startsWith('/') ? sent.slice(1) : sent;
  const description = text.trim();
  if (command === '') return refuse(400, 'command must be non-empty');
  if (command.length > 32) return refuse(400, 'command length must not exceed 32');
  if (description === '') return refuse(400, 'command description must be non-empty');
  if ([...description].length > 256) return refuse(400, 'command description length must not exceed 256');
  return /^[a-z0-9_]+$/.test(command) ? { command, description } : refuse(400, 'BOT_COMMAND_INVALID');
}

/** getMyCommands: those of exactly this scope and language, an empty list where none were set. */
export function getMyCommands(
  bot: BotProfile,
  params: Params,
  knownChat: (id: number) => boolean,
): BotCommand[] | Refusal {
  const key = readKey(params, knownChat);
  return isRefusal(key) ? key : (bot.commands.get(key) ?? []);
}

/** deleteMyCommands: true also where none were set. */
export function deleteMyCommands(
  bot: BotProfile,
  params: Params,
  knownChat: (id: number) => boolean,
): true | Refusal {
  const key = readKey(params, knownChat);
  if (isRefusal(key)) return key;
  bot.commands.delete(key);
  return true;
}

/** The first list found wins, most specific scope first, the person's language before no language (rule 44). */
export function commandsShown(
  bot: BotProfile,
  place: { readonly chatId: number; readonly personId: number; readonly isAdministrator: boolean },
  language: string | undefined,
): readonly BotCommand[] {
  const { chatId, personId, isAdministrator } = place;
  const scopes =
    chatId > 0
      ? [`chat:${chatId}`, 'all_private_chats', 'default']
      : [
          `chat_member:${chatId}:${personId}`,
          ...(isAdministrator ? [`chat_administrators:${chatId}`] : []),
          `chat:${chatId}`,
          ...(isAdministrator ? ['all_chat_administrators'] : []),
          'all_group_chats',
          'default',
        ];
  const languages = language === undefined ? [''] : [language.split('-')[0] ?? '', ''];
  for (const scope of scopes) {
    for (const code of languages) {
      const commands = bot.commands.get(scopeKey(scope, code));
      if (commands !== undefined) return commands;
    }
  }
  return [];
}

/** `name` is `description` (at most 512 characters) or `short_description` (at most 120). */
export function setDescription(
  bot: BotProfile,
  params: Params,
  name: 'description' | 'short_description',
): true | Refusal {
  const language = readLanguage(params);
  if (isRefusal(language)) return language;
  const text = textParam(params, name).trim();
  const isShort = name === 'short_description';
  if ([...text].length > (isShort ? 120 : 512)) {
    return refuse(400, isShort ? 'short description is too long' : 'description is too long');
  }
  const texts = isShort ? bot.shortDescriptions : bot.descriptions;
  if (text === '') texts.delete(language);
  else texts.set(language, text);
  return true;
}

/**
 * getMyDescription and getMyShortDescription: the text of a language, else that of all languages, else an empty one.
 */
export function getDescription(
  bot: BotProfile,
  params: Params,
  name: 'description' | 'short_description',
): object | Refusal {
  const language = readLanguage(params);
  if (isRefusal(language)) return language;
  const texts = name === 'short_description' ? bot.shortDescriptions : bot.descriptions;
  return { [name]: texts.get(language) ?? texts.get('') ?? '' };
}
