import { commandsShown } from './bot-profile.ts';
import { callbackData, pressButton } from './callbacks.ts';
import { type FileKind, photoSizes, type StoredFile, storeFile } from './files.ts';
import { fixText } from './formatted-text.ts';
import { botStanding, editIncoming, type IncomingContent, receive, splitText } from './incoming.ts';
import type { DocumentFile, Person, ShownMessage } from './room-types.ts';
import { messagesOf, type PersonState, type StoredMessage, userOf, type World } from './world.ts';

/** People with phones. Each action reads the state anew, so a `Person` stays good after a restored snapshot. */
export function personOf(world: World, id: number): Person {
  const state = (): PersonState => {
    const found = world.state.people.get(id);
    if (found === undefined) throw new Error(`no person ${id}`);
    return found;
  };
  /** A person who has blocked the bot has no field to type into. */
  const active = (): PersonState => {
    const person = state();
    if (person.blocked) throw new Error(`person ${id} has blocked the bot`);
    if (person.deactivated) throw new Error(`person ${id} has deleted their account`);
    person.started = true;
    return person;
  };
  const send = (content: IncomingContent, replyTo?: number): number =>
    receive(world, active(), id, content, replyTo);
  const store = (kind: FileKind, name: string, mime: string, bytes: Uint8Array): StoredFile =>
    storeFile(world.state.files, kind, { name, mime, bytes });

  return {
    id,
    get profile() {
      return state().profile;
    },
    get messages() {
      return [...messagesOf(world, id).values()].map(shown);
    },
    get replyKeyboard() {
      const { keyboard } = state();
      return keyboard?.shown === true ? keyboard.markup : undefined;
    },
    get toasts() {
      return state().toasts;
    },
    get commands() {
      return commandsShown(
        world.bot,
        { chatId: id, personId: id, isAdministrator: false },
        state().profile.language_code,
      );
    },
    get blocked() {
      return state().blocked;
    },
    get pendingPresses() {
      return [...world.state.callbacks.values()]
        .filter((callback) => callback.personId === id && callback.chatId === id && !callback.answered)
        .map(({ messageId, data }) => ({ messageId, data }));
    },
    say(text, options) {
      const pieces = splitText(text).map((piece) => fixText({ text: piece, entities: [] }));
      const full = pieces.filter((piece) => piece.text !== '');
      if (full.length === 0) throw new Error('an empty message can not be sent');
      return full.map((piece) => send(textContent(piece), options?.replyTo)).at(-1) ?? 0;
    },
    press(messageId, button) {
      active();
      const data = callbackData(messagesOf(world, id).get(messageId)?.message, button);
      if (data === undefined)
        throw new Error(`no such callback button on message ${messageId}: ${JSON.stringify(button)}`);
      return pressButton(world, { personId: id, chatId: id, messageId, data });
    },
    pressStale(messageId, data) {
      active();
      return pressButton(world, { personId: id, chatId: id, messageId, data });
    },
    pressReplyKeyboard(text) {
      const { keyboard } = active();
      const keys = keyboard?.shown === true ? keyboard.markup.keyboard.flat() : [];
      const key = keys.find((one) => (typeof one === 'string' ? one : one.text) === text);
      if (keyboard === undefined || key === undefined)
        throw new Error(`no key "${text}" on the reply keyboard`);
      if (keyboard.markup.one_time_keyboard === true) {
        keyboard.shown = false;
        world.emit({ kind: 'keyboard', chatId: id });
      }
      if (typeof key === 'object' && 'request_contact' in key)
        return send({ contact: ownContact(state()) }, replyable(keyboard.messageId));
      if (typeof key === 'object' && 'request_location' in key)
        return send({ location: ALMATY }, replyable(keyboard.messageId));
      return this.say(text);
    },
    shareContact(contact) {
      const own = contact === undefined ? ownContact(state()) : contact;
      return send({ contact: { ...own, first_name: own.first_name ?? state().profile.first_name } });
    },
    sendDocument: (file) =>
      send(documentContent(store('document', file.name, file.mime, file.bytes), file), file.replyTo),
    sendPhoto(bytes, caption) {
      const photo = photoSizes(store('photo', 'photo.jpg', 'image/jpeg', bytes));
      return send({ photo, ...captionContent(caption) });
    },
    sendSticker() {
      const { file_id, file_unique_id } = store(
        'sticker',
        'sticker.webp',
        'image/webp',
        Buffer.from('RIFF....WEBP'),
      );
      const size = { width: 512, height: 512, is_animated: false, is_video: false };
      return send({ sticker: { file_id, file_unique_id, type: 'regular', ...size, emoji: '👋' } });
    },
    sendVoice() {
      const { file_id, file_unique_id, mime, bytes } = store(
        'voice',
        'voice.ogg',
        'audio/ogg',
        Buffer.from('OggS'),
      );
      return send({
        voice: { file_id, file_unique_id, duration: 3, mime_type: mime, file_size: bytes.length },
      });
    },
    sendLocation: () => send({ location: ALMATY }),
    edit: (messageId, text) =>
      editIncoming(world, id, messageId, textContent(fixText({ text, entities: [] }))),
    block: () => changeBlock(true),
    unblock: () => changeBlock(false),
    deactivate() {
      state().deactivated = true;
      world.emit({ kind: 'person', chatId: id });
    },
  };

  function replyable(messageId: number): number | undefined {
    return messagesOf(world, id).has(messageId) ? messageId : undefined;
  }

  function changeBlock(blocked: boolean): number | undefined {
    const person = state();
    if (person.blocked === blocked) return undefined;
    person.blocked = blocked;
    world.emit({ kind: 'person', chatId: id });
    const made = botStanding(
      world,
      id,
      userOf(person.profile),
      blocked ? 'member' : 'kicked',
      blocked ? 'kicked' : 'member',
    );
    return made === 0 ? undefined : made;
  }
}

const ALMATY = { latitude: 43.238949, longitude: 76.889709 };

export function shown(stored: StoredMessage): ShownMessage {
  const { message, fromBot: from_bot, reaction } = stored;
  return reaction === '' ? { ...message, from_bot } : { ...message, from_bot, reaction };
}

/** Text with the entities that any client or server finds in it. */
export function textContent({ text, entities }: ReturnType<typeof fixText>): IncomingContent {
  return entities.length === 0 ? { text } : { text, entities: [...entities] };
}

function captionContent(caption: string | undefined): IncomingContent {
  const { text, entities } = fixText({ text: caption ?? '', entities: [] });
  if (text === '') return {};
  return entities.length === 0 ? { caption: text } : { caption: text, caption_entities: [...entities] };
}

export function documentContent(stored: StoredFile, file: DocumentFile): IncomingContent {
  const { file_id, file_unique_id, bytes } = stored;
  const document = {
    file_id,
    file_unique_id,
    file_name: file.name,
    mime_type: file.mime,
    file_size: bytes.length,
  };
  const album = file.mediaGroupId === undefined ? {} : { media_group_id: file.mediaGroupId };
  return { document, ...captionContent(file.caption), ...album };
}

/** The phone without its `+`, as contacts carry it. */
function ownContact({ profile }: PersonState) {
  if (profile.phone === undefined) throw new Error(`person ${profile.id} has no phone to share`);
  const { id: user_id, first_name, last_name } = profile;
  const phone_number = profile.phone.replace(/^\+/, '');
  return { phone_number, first_name, user_id, ...(last_name === undefined ? {} : { last_name }) };
}
