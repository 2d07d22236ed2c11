import { commandsShown } from '../calls/bot-profile.ts';
import { dataOfButton, pressButton } from '../messages/callbacks.ts';
import { payInvoice, paymentsOf } from '../payments/payments.ts';
import { fixText } from '../text/fixed-text.ts';
import { ACCOUNT_COUNTER, messagesOf, type PersonState, userOf, type World } from '../world.ts';
import { photoSizes, type StoredFile, type StoredFileKind, storeFile, storePhoto } from './files.ts';
import { botStanding, editIncoming, type IncomingContent, receive, splitText } from './incoming.ts';
import {
  ALMATY,
  captionContent,
  documentContent,
  ownContact,
  shownMessage,
  textContent,
} from './person-content.ts';
import type { Person } from './room-types.ts';

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
  const store = (kind: StoredFileKind, name: string, mime: string, bytes: Uint8Array): StoredFile =>
    storeFile(world.state.files, kind, { name, mime, bytes });

  return {
    id,
    get profile() {
      return state().profile;
    },
    get messages() {
      return [...messagesOf(world, id).values()].map(shownMessage);
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
    get payments() {
      return paymentsOf(world, id);
    },
    say(text, options) {
      const pieces = splitText(text).map((piece) => fixText({ text: piece, entities: [] }));
      const full = pieces.filter((piece) => piece.text !== '');
      if (full.length === 0) throw new Error('an empty message can not be sent');
      const topic = options?.topic === undefined ? {} : inTopic(options.topic);
      return full.map((piece) => send({ ...textContent(piece), ...topic }, options?.replyTo)).at(-1) ?? 0;
    },
    openTopic(name) {
      if (!world.switches.topics) throw new Error('the bot has no topics in private chats');
      const person = active();
      const id = world.state.nextMessageIds.get(ACCOUNT_COUNTER) ?? 1;
      person.topics = [...(person.topics ?? []), id];
      send({ forum_topic_created: { name, icon_color: 0x6fb9f0 }, ...inTopic(id) });
      return id;
    },
    deleteTopic(id) {
      const person = state();
      person.topics = person.topics?.filter((one) => one !== id) ?? [];
    },
    press(messageId, button) {
      active();
      const data = dataOfButton(messagesOf(world, id).get(messageId)?.message, button);
      if (data === undefined)
        throw new Error(`no such callback button on message ${messageId}: ${JSON.stringify(button)}`);
      return pressButton(world, { personId: id, chatId: id, messageId, data });
    },
    pressStale(messageId, data) {
      active();
      return pressButton(world, { personId: id, chatId: id, messageId, data });
    },
    pay: (messageId, options) => payInvoice(world, active(), messageId, options?.card ?? 'good'),
    payForwarded: (from, messageId) => payInvoice(world, state(), messageId, 'good', from),
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
    sendPhoto(bytes, caption, options) {
      const { files } = world.state;
      const photo = photoSizes(files, storePhoto(files, bytes));
      const album = options?.mediaGroupId === undefined ? {} : { media_group_id: options.mediaGroupId };
      return send({ photo, ...captionContent(caption), ...album }, options?.replyTo);
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
    sendContent(content) {
      const given: IncomingContent = {};
      return send(Object.assign(given, content));
    },
    edit: (messageId, text) =>
      editIncoming(world, id, messageId, textContent(fixText({ text, entities: [] }))),
    block: () => changeBlock(true),
    unblock: () => changeBlock(false),
    deactivate() {
      state().deactivated = true;
      world.emit({ kind: 'person', chatId: id });
    },
  };

  function inTopic(topic: number): IncomingContent {
    if (!state().topics?.includes(topic)) throw new Error(`person ${id} has no topic ${topic}`);
    return { message_thread_id: topic, is_topic_message: true };
  }

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
