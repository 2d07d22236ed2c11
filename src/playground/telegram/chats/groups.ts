import { commandsShown } from '../calls/bot-profile.ts';
import { dataOfButton, pressButton } from '../messages/callbacks.ts';
import { fixText } from '../text/fixed-text.ts';
import { botUser, type GroupState, messagesOf, type PersonState, userOf, type World } from '../world.ts';
import { storeFile } from './files.ts';
import { botStanding, receive } from './incoming.ts';
import { documentContent, shownMessage, textContent } from './person-content.ts';
import type { Group } from './room-types.ts';

/** Groups: messages of their members, and the bot's removal or the upgrade of the group (rules 39, 40). */
export function groupOf(world: World, id: number): Group {
  const state = (): GroupState => {
    const found = world.state.groups.get(id);
    if (found === undefined) throw new Error(`no group ${id}`);
    return found;
  };
  const member = (personId: number): PersonState => {
    const person = world.state.people.get(personId);
    if (person === undefined || !state().memberIds.includes(personId))
      throw new Error(`person ${personId} is not in the group`);
    return person;
  };
  return {
    id,
    get title() {
      return state().title;
    },
    get messages() {
      return [...messagesOf(world, id).values()].map(shownMessage);
    },
    get commands() {
      return commandsShown(world.bot, { chatId: id, personId: 0, isAdministrator: false }, undefined);
    },
    say(personId, text, options) {
      const content = textContent(fixText({ text, entities: [] }));
      return receive(world, member(personId), id, content, options?.replyTo);
    },
    sendDocument(personId, file) {
      const stored = storeFile(world.state.files, 'document', file);
      return receive(world, member(personId), id, documentContent(stored, file), file.replyTo);
    },
    press(personId, messageId, button) {
      member(personId);
      const data = dataOfButton(messagesOf(world, id).get(messageId)?.message, button);
      if (data === undefined)
        throw new Error(`no such callback button on message ${messageId}: ${JSON.stringify(button)}`);
      return pressButton(world, { personId, chatId: id, messageId, data });
    },
    pressStale(personId, messageId, data) {
      member(personId);
      return pressButton(world, { personId, chatId: id, messageId, data });
    },
    removeBot() {
      state().bot = 'kicked';
      const by = world.state.people.get(state().memberIds[0] ?? 0);
      return botStanding(
        world,
        id,
        by === undefined ? botUser(world) : userOf(by.profile),
        'member',
        'kicked',
      );
    },
    silenceBot() {
      state().bot = 'silenced';
      const by = world.state.people.get(state().memberIds[0] ?? 0);
      const from = by === undefined ? botUser(world) : userOf(by.profile);
      return botStanding(world, id, from, 'member', 'silenced');
    },
    openTopics(...ids) {
      state().topics = [1, ...ids].map((topic) => ({ id: topic, closed: false }));
    },
    closeTopic(topic) {
      for (const one of state().topics ?? []) if (one.id === topic) one.closed = true;
    },
    deleteTopic(topic) {
      state().topics = (state().topics ?? []).filter((one) => one.id !== topic);
    },
    slowDown(seconds) {
      state().slowSeconds = seconds;
    },
    upgrade(supergroupId) {
      const { title, memberIds } = state();
      state().migratedTo = supergroupId;
      addGroup(world, { id: supergroupId, title, memberIds, type: 'supergroup' });
      const by = world.state.people.get(memberIds[0] ?? 0);
      if (by !== undefined) {
        receive(world, by, id, { migrate_to_chat_id: supergroupId });
        receive(world, by, supergroupId, { migrate_from_chat_id: id });
      }
      return groupOf(world, supergroupId);
    },
  };
}

/** A group with the bot in it. */
export function addGroup(
  world: World,
  group: {
    readonly id: number;
    readonly title: string;
    readonly memberIds: readonly number[];
    readonly type?: 'group' | 'supergroup';
  },
): void {
  if (group.id >= 0) throw new Error('the id of a group is negative');
  world.state.groups.set(group.id, {
    id: group.id,
    title: group.title,
    type: group.type ?? 'group',
    memberIds: [...group.memberIds],
    bot: 'member',
    migratedTo: undefined,
  });
}
