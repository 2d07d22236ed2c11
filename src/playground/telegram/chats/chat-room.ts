import { botUser, userOf, type World } from '../world.ts';
import { addGroup, groupOf } from './groups.ts';
import { botStanding } from './incoming.ts';
import { personOf } from './people.ts';
import type { ChatRoom, RoomChange } from './room-types.ts';

/** The room over the world: who is in it, and what the tests and the page may do there. */
export function createChatRoom(world: World, listeners: Set<(change: RoomChange) => void>): ChatRoom {
  return {
    addPerson(profile) {
      if (profile.id <= 0) throw new Error('the id of a person is positive');
      const known = world.state.people.get(profile.id);
      world.state.people.set(profile.id, {
        started: known?.started ?? false,
        blocked: known?.blocked ?? false,
        deactivated: known?.deactivated ?? false,
        keyboard: known?.keyboard,
        toasts: known?.toasts ?? [],
        profile,
      });
      return personOf(world, profile.id);
    },
    person: (id) => (world.state.people.has(id) ? personOf(world, id) : undefined),
    get people() {
      return [...world.state.people.keys()].map((id) => personOf(world, id));
    },
    addGroup(group) {
      addGroup(world, group);
      const by = world.state.people.get(group.memberIds[0] ?? 0);
      botStanding(world, group.id, by === undefined ? botUser(world) : userOf(by.profile), 'left', 'member');
      return groupOf(world, group.id);
    },
    group: (id) => (world.state.groups.has(id) ? groupOf(world, id) : undefined),
    get pendingUpdates() {
      return world.queue.length;
    },
    redeliver: (updateId) => world.queue.redeliver(updateId),
    update: (updateId) => world.queue.find(updateId),
    file(fileId) {
      const file = world.state.files.get(fileId);
      return file === undefined ? undefined : { name: file.name, mime: file.mime, bytes: file.bytes };
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
