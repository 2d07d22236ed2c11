import { isObject, type JsonObject } from '../telegram/calls/json-value.ts';
import type { ChatRoom, Person } from '../telegram/chats/room-types.ts';
import { LONGEST_STEP_MS } from './clock.ts';
import { type FaultSwitch, isFaultMode } from './fault-switch.ts';
import { isRegisterMode, type RegisterMode } from './register/register-watch.ts';

/**
 * `POST /act`: what someone did on the page, as JSON `{ person, action, … }`, or `{ action: 'clock', ms }` and
 * `{ action: 'kill' }`, `{ action: 'fault', mode }`, `{ action: 'register', mode }`, `{ action: 'later' }` for the stage
 * itself.
 */
export interface StageControls {
  /** Moves the virtual clock forward; it never goes back. */
  moveClock(ms: number): void;
  /** Moves it to the next reminder that the bot has planned; false where there is none. */
  moveToReminder?(): Promise<boolean>;
  /** `kill -9` for the bot, which starts again. */
  killBot(): void;
  /** Spoils the reference register, or puts it right. Not set: there is none. */
  setRegister?(mode: RegisterMode): void;
}

export type ActionAnswer =
  | { readonly ok: true; readonly updateId?: number }
  /** `error` says what could not be done: for developers, in English. */
  | { readonly ok: false; readonly error: string };

type PersonAction = (person: Person, fields: JsonObject) => number | undefined;

const PERSON_ACTIONS: Readonly<Record<string, PersonAction>> = {
  say: (person, fields) => {
    const replyTo = optionalNumber(fields, 'replyTo');
    return person.say(text(fields, 'text'), replyTo === undefined ? {} : { replyTo });
  },
  // What was seen is pressed, as in Telegram: by now another button may stand in its place.
  press: (person, fields) => person.pressStale(number(fields, 'messageId'), text(fields, 'data')),
  pay: (person, fields) =>
    person.pay(number(fields, 'messageId'), fields.card === 'declined' ? { card: 'declined' } : {}),
  pressReplyKeyboard: (person, fields) => person.pressReplyKeyboard(text(fields, 'text')),
  shareContact: (person) => person.shareContact(),
  sendDocument: (person, fields) => {
    const replyTo = optionalNumber(fields, 'replyTo');
    const caption = optionalText(fields, 'caption');
    return person.sendDocument({
      name: text(fields, 'name').slice(0, 255),
      mime: text(fields, 'mime'),
      bytes: bytes(fields),
      ...(caption === undefined ? {} : { caption }),
      ...(replyTo === undefined ? {} : { replyTo }),
    });
  },
  sendPhoto: (person, fields) => {
    const replyTo = optionalNumber(fields, 'replyTo');
    return person.sendPhoto(
      bytes(fields),
      optionalText(fields, 'caption'),
      replyTo === undefined ? {} : { replyTo },
    );
  },
  sendSticker: (person) => person.sendSticker(),
  sendVoice: (person) => person.sendVoice(),
  sendLocation: (person) => person.sendLocation(),
  edit: (person, fields) => person.edit(number(fields, 'messageId'), text(fields, 'text')),
  block: (person) => person.block(),
  unblock: (person) => person.unblock(),
};

/** Never rejects: whatever the room or the shape of the request objects to comes back as `error`. */
export async function performAction(
  room: ChatRoom,
  stage: StageControls,
  faults: Pick<FaultSwitch, 'set'>,
  request: unknown,
): Promise<ActionAnswer> {
  try {
    if (!isObject(request)) throw new TypeError('expected a JSON object');
    const action = text(request, 'action');
    if (action === 'clock') {
      const ms = number(request, 'ms');
      if (ms <= 0 || ms > LONGEST_STEP_MS)
        throw new RangeError('the clock moves forward, by at most 400 days');
      stage.moveClock(ms);
      return { ok: true };
    }
    if (action === 'kill') {
      stage.killBot();
      return { ok: true };
    }
    if (action === 'later') {
      const moved = await stage.moveToReminder?.();
      return moved ? { ok: true } : { ok: false, error: 'no reminder is planned' };
    }
    if (action === 'fault') {
      if (!isFaultMode(request.mode)) throw new RangeError('no such fault');
      faults.set(request.mode);
      return { ok: true };
    }
    if (action === 'register') {
      if (!isRegisterMode(request.mode) || stage.setRegister === undefined)
        throw new RangeError('no such register, or no such trouble');
      stage.setRegister(request.mode);
      return { ok: true };
    }
    const person = room.person(number(request, 'person'));
    const perform = Object.hasOwn(PERSON_ACTIONS, action) ? PERSON_ACTIONS[action] : undefined;
    if (person === undefined) throw new RangeError('no such person');
    if (perform === undefined) throw new RangeError('no such action');
    const updateId = perform(person, request);
    return updateId === undefined ? { ok: true } : { ok: true, updateId };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function text(fields: JsonObject, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw new TypeError(`${name} must be text`);
  return value;
}

function optionalText(fields: JsonObject, name: string): string | undefined {
  return fields[name] === undefined || fields[name] === '' ? undefined : text(fields, name);
}

function number(fields: JsonObject, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new TypeError(`${name} must be a whole number`);
  return value;
}

function optionalNumber(fields: JsonObject, name: string): number | undefined {
  return fields[name] === undefined ? undefined : number(fields, name);
}

function bytes(fields: JsonObject): Buffer {
  const decoded = Buffer.from(text(fields, 'base64'), 'base64');
  if (decoded.length === 0) throw new TypeError('the file is empty');
  return decoded;
}
