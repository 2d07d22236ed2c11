import { expect, test } from 'vitest';
import { callJson, play, refusal } from './play.ts';

const command = (name: string, description = 'd') => ({ command: name, description });

test.each([
  [[command('')], 'command must be non-empty'],
  [[command('x'.repeat(33))], 'command length must not exceed 32'],
  [[command('a', ' ')], 'command description must be non-empty'],
  [[command('a', 'x'.repeat(257))], 'command description length must not exceed 256'],
  [[command('Start')], 'BOT_COMMAND_INVALID'],
  [[command('my-data')], 'BOT_COMMAND_INVALID'],
  [Array.from({ length: 101 }, (_, index) => command(`c${index}`)), 'BOT_COMMANDS_TOO_MUCH'],
])('rule 43: %j', async (commands, words) => {
  const { api } = play();
  expect(await refusal(api.setMyCommands(commands))).toBe(`400 Bad Request: ${words}`);
});

test('rule 43: a leading slash is dropped', async () => {
  const { api } = play();
  await api.setMyCommands([command('/start', 'ы'.repeat(256))]);
  expect(await api.getMyCommands()).toEqual([command('start', 'ы'.repeat(256))]);
});

test('rule 44: the most specific scope wins, the own language before none', async () => {
  const { api, anna, boris } = play();
  boris.say('/start');
  const names = () => [anna, boris].map((person) => person.commands.map((one) => one.command).join());
  await api.setMyCommands([command('all')]);
  expect(names()).toEqual(['all', 'all']);
  await api.setMyCommands([command('russian')], { language_code: 'ru' });
  expect(names()).toEqual(['russian', 'all']);
  await api.setMyCommands([command('private')], { scope: { type: 'all_private_chats' } });
  expect(names()).toEqual(['private', 'private']);
  await api.setMyCommands([command('hers')], { scope: { type: 'chat', chat_id: anna.id } });
  await api.setMyCommands([command('hers_ru')], {
    scope: { type: 'chat', chat_id: anna.id },
    language_code: 'ru',
  });
  expect(names()).toEqual(['hers_ru', 'private']);
  await api.deleteMyCommands({ scope: { type: 'chat', chat_id: anna.id }, language_code: 'ru' });
  expect(names()).toEqual(['hers', 'private']);
  expect(await api.getMyCommands({ scope: { type: 'chat', chat_id: anna.id } })).toEqual([command('hers')]);
  expect(await api.getMyCommands({ scope: { type: 'all_group_chats' } })).toEqual([]);
});

test('rule 44: groups have their own scopes', async () => {
  const { api, botApi, anna } = play();
  const desk = botApi.room.addGroup({ id: -100, title: 'Desk', memberIds: [anna.id] });
  await api.setMyCommands([command('all')]);
  await api.setMyCommands([command('private')], { scope: { type: 'all_private_chats' } });
  expect(desk.commands).toEqual([command('all')]);
  await api.setMyCommands([command('groups')], { scope: { type: 'all_group_chats' } });
  expect(desk.commands).toEqual([command('groups')]);
});

test('rule 44: scopes and languages are checked', async () => {
  const { botApi, boris } = play();
  const set = async (more: object) => {
    const { body } = await callJson(botApi, 'setMyCommands', { commands: [command('a')], ...more });
    return body;
  };
  expect(await set({ scope: { type: 'chat', chat_id: boris.id } })).toMatchObject({
    description: 'Bad Request: chat not found',
  });
  expect(await set({ scope: { type: 'everyone' } })).toMatchObject({
    description: 'Bad Request: unsupported BotCommandScope type specified',
  });
  expect(await set({ language_code: 'kk-KZ' })).toMatchObject({
    description: 'Bad Request: invalid language code specified',
  });
  expect(await set({ commands: 'x' })).toMatchObject({
    description: "Bad Request: can't parse commands JSON object",
  });
});

test('rule 45: descriptions by language, with their lengths', async () => {
  const { api } = play();
  await api.setMyDescription('any');
  await api.setMyDescription('по-русски', { language_code: 'ru' });
  expect(await api.getMyDescription({ language_code: 'ru' })).toEqual({ description: 'по-русски' });
  expect(await api.getMyDescription({ language_code: 'kk' })).toEqual({ description: 'any' });
  await api.setMyShortDescription('x'.repeat(120));
  expect(await api.getMyShortDescription()).toEqual({ short_description: 'x'.repeat(120) });
  expect(await refusal(api.setMyDescription('x'.repeat(513)))).toMatch('description is too long');
  expect(await refusal(api.setMyShortDescription('x'.repeat(121)))).toMatch('short description is too long');
});

test('the menu button, for all and for one chat', async () => {
  const { api, anna, boris } = play();
  await api.setChatMenuButton({ menu_button: { type: 'commands' } });
  expect(await api.getChatMenuButton({ chat_id: anna.id })).toEqual({ type: 'commands' });
  await api.setChatMenuButton({ chat_id: anna.id, menu_button: { type: 'default' } });
  expect(await api.getChatMenuButton({ chat_id: anna.id })).toEqual({ type: 'default' });
  expect(await refusal(api.getChatMenuButton({ chat_id: boris.id }))).toMatch('chat not found');
});

test('getMe is the bot of the token', async () => {
  const { api } = play({ username: 'certificate_bot' });
  expect(await api.getMe()).toMatchObject({ id: 1, is_bot: true, username: 'certificate_bot' });
});
