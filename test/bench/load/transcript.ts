import { type BotApiStub, openBotApiStub } from './bot-api-stub.ts';
import { botSettings } from './bot-settings.ts';
import { startContestant } from './contestant.ts';
import { application } from './dialogue.ts';
import { invitePeople } from './people.ts';

/** What the bot answers to each step of the dialogue, for rivals to say the same in the same calls. */
export interface Transcript {
  readonly turns: readonly (readonly SaidCall[])[];
}

export interface SaidCall {
  readonly method: string;
  readonly text: string;
  readonly markup: unknown;
}

const ofTheDialogue = ['sendMessage', 'editMessageText', 'editMessageReplyMarkup', 'answerCallbackQuery'];
/** Before the next deed, so that what is said after an answer counts to that answer. */
const hesitateMs = 100;

/** Holds the dialogue once with the real bot and writes down what it says. */
export async function recordTranscript(databasePath: string): Promise<Transcript> {
  const stub = await openBotApiStub();
  const bot = await startContestant('bot', stub, botSettings(databasePath));
  const turns: SaidCall[][] = [];
  const people = invitePeople(stub, application, {
    hesitateMs,
    onDeed: () => void turns.push([]),
  });
  listen(stub, (call) => turns.at(-1)?.push(call));
  await people.talk(1, 1);
  await bot.stop();
  await stub.close();
  return { turns };
}

function listen(stub: BotApiStub, hear: (call: SaidCall) => void): void {
  const { onCall } = stub;
  stub.onCall = (call) => {
    const { method, payload } = call;
    if (ofTheDialogue.includes(method))
      hear({ method, text: payload.text ?? '', markup: payload.reply_markup });
    onCall(call);
  };
}
