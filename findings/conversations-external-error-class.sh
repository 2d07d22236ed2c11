#!/bin/sh
# @grammyjs/conversations 2.1.1 with grammY 1.46.0: an error that is thrown inside conversation.external() comes out of the
# conversation as a bare Error with the same words and cause. Its class and its name are gone, so that a handler outside can't tell a
# full database from a fault of the program. The bot keeps the error beside the context and throws it outside
# (src/bot/middleware/rethrow-failure.ts).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund grammy@1.46.0 @grammyjs/conversations@2.1.1
cat >run.mjs <<'SCRIPT'
import { conversations, createConversation } from '@grammyjs/conversations';
import { Bot } from 'grammy';

class DiskFull extends Error {
  name = 'DiskFull';
}
const botInfo = { id: 1, is_bot: true, first_name: 'Bot', username: 'some_bot' };
const bot = new Bot('1:token', { botInfo });
let met;
bot.use(async (_ctx, next) => {
  try {
    await next();
  } catch (error) {
    met = error;
  }
});
bot.use(conversations());
bot.use(
  createConversation(async (conversation) => {
    await conversation.external(() => {
      throw new DiskFull('no room', { cause: 'disk' });
    });
  }, 'form'),
);
bot.command('form', (ctx) => ctx.conversation.enter('form'));

const someone = { id: 2, is_bot: false, first_name: 'Someone' };
await bot.handleUpdate({
  update_id: 1,
  message: {
    message_id: 1,
    date: 1,
    chat: { id: 2, type: 'private', first_name: 'Someone' },
    from: someone,
    text: '/form',
    entities: [{ type: 'bot_command', offset: 0, length: 5 }],
  },
});
console.log('Error:', met instanceof Error, '· DiskFull:', met instanceof DiskFull);
console.log('name:', met.name, '· message:', met.message, '· cause:', met.cause);
SCRIPT
node run.mjs >seen
cat seen
cat >expected <<'EXPECTED'
Error: true · DiskFull: false
name: Error · message: no room · cause: disk
EXPECTED
diff expected seen && echo 'as found'
