import type Sqlite from 'better-sqlite3';
import { expect } from 'vitest';
import { type Chat, createChat } from '../support/chat.ts';
import { codeIn } from '../support/codes/codes.ts';
import { shownText } from '../support/locale-text.ts';
import { joinDesk } from '../support/samples/staff.ts';
import { openDesk, person, referenceIn, wordsOf } from '../support/samples/stories.ts';
import { people, type Scene } from '../support/scene.ts';

/** People who mean well: what they have told the bot stays as it is and stays theirs, whatever others do. */
export interface Bystanders {
  /** Their next step, with what it must bring. */
  step(): Promise<void>;
  /** All rows that are theirs, or that hostile people must not change, as one text. */
  rows(database: Sqlite.Database): string;
  /** What must never stand in a message to anybody else; digits and letters only. */
  readonly secrets: readonly string[];
  readonly chats: ReadonlySet<number>;
  /** References that hostile people know. */
  readonly published: readonly string[];
}

const waiting = { id: 1003, name: 'Күтушібаева Үміт', iin: '040229501231' } as const;
const held = { name: 'Сақтаулыева Сауле', iin: '851231401238' } as const;
const colleagueId = 9002;
/** The operators' group, which hostile people can write into. */
export const deskGroupId = -100_777;
export const revokedId = 6001;

/** An owner at the desk, an operator in the middle of a reason, a request that is held, a form left half filled in. */
export async function gatherBystanders(scene: Scene): Promise<Bystanders> {
  const ru = wordsOf(scene, 'ru');
  const kk = wordsOf(scene, 'kk');
  const add = (id: number, phone: string): Chat =>
    createChat(
      scene.botApi.room.addPerson({ id, first_name: `Т${id}`, language_code: 'ru', phone }),
      scene.settle,
    );
  await openDesk(scene, 'ru');
  const colleague = add(colleagueId, '+77016660001');
  for (const chat of [colleague, add(revokedId, '+77016660002')]) {
    await joinDesk(scene, chat);
  }
  await scene.operator.say(`/revoke ${revokedId}`);

  async function begin(chat: Chat, iin: string, name: string): Promise<void> {
    await chat.say('/start');
    await chat.press(ru('language-name'));
    await chat.press(ru('button-apply'));
    await chat.press(ru('button-agree'));
    await chat.press(ru('for-whom-self-electronic'));
    await chat.say(iin);
    await chat.say(name);
  }
  const { other } = scene;
  await begin(other, held.iin, held.name);
  await fillRest(scene, other);
  await other.say(codeFor(scene, '+77010000002'));
  const reference = referenceIn(other.last());
  await colleague.say(`/take ${reference}`);
  await colleague.say(`/ask ${reference}`);
  const half = add(waiting.id, '+77016660003');
  await begin(half, waiting.iin, waiting.name);
  expect(half.last()).toContain(ru('question-patronymic'));

  const { applicant, operator } = scene;
  await applicant.say('/start');
  await applicant.press(kk('language-name'));
  const steps = endlessSteps();
  const protectedChats = [people.applicant, people.other, waiting.id];
  const staff = [people.operator, colleagueId];
  const chatList = [...protectedChats, ...staff].join();
  const requests = `SELECT id FROM request WHERE chat_id IN (${protectedChats.join()})`;
  const secrets: string[] = [
    ...[person.iin, held.iin, waiting.iin, '77010000001', '77010000002'],
    ...[person.surname, person.firstName, ...held.name.split(' '), ...waiting.name.split(' ')],
  ];
  const queries = [
    `SELECT * FROM applicant WHERE chat_id IN (${chatList})`,
    ...['consent', 'draft', 'prompt', 'request', 'talk', 'attachment'].map(
      (table) => `SELECT * FROM ${table} WHERE chat_id IN (${chatList})`,
    ),
    ...['request_event', 'payment', 'certificate', 'pending_decision', 'replacement'].map(
      (table) => `SELECT * FROM ${table} WHERE request_id IN (${requests})`,
    ),
    ...['operator', 'invitation', 'broadcast', 'branch_list'].map((table) => `SELECT * FROM ${table}`),
    `SELECT * FROM audit WHERE subject IN (SELECT reference FROM request WHERE chat_id IN (${protectedChats.join()}))`,
    `SELECT id, notice, state FROM outbox WHERE chat_id IN (${protectedChats.join()})`,
  ];
  return {
    async step() {
      await steps.next();
    },
    rows: (database) =>
      queries.map((query) => `${query}\n${database.prepare(query).all().map(asText).join('\n')}`).join('\n'),
    secrets,
    chats: new Set([...protectedChats, ...staff, deskGroupId]),
    published: [reference],
  };

  /** From an empty form to a request that is worked on and ended, again and again. */
  async function* endlessSteps(): AsyncGenerator<void> {
    for (let round = 0; ; round += 1) {
      await applicant.say('/apply');
      if (round === 0) await applicant.press(kk('button-agree'));
      yield;
      await applicant.press(kk('for-whom-self-electronic'));
      yield;
      await applicant.say(person.iin);
      yield;
      await applicant.say(`${person.surname} ${person.firstName}`);
      expect(applicant.last()).toContain(kk('question-patronymic'));
      yield;
      await applicant.press(kk('none-patronymic'));
      await applicant.press(kk('name-kind-none'));
      yield;
      await applicant.press(/1990/);
      await applicant.say(person.birthPlace);
      yield;
      await applicant.act((one) => one.pressReplyKeyboard(kk('button-share-contact')));
      yield;
      await applicant.press(kk('purpose-employment'));
      yield;
      await applicant.press(kk('button-send'));
      yield;
      await applicant.say(codeFor(scene, '+77010000001'));
      const mine = referenceIn(applicant.last());
      secrets.push(mine);
      yield;
      await operator.say(`/take ${mine}`);
      expect(operator.last()).toContain(mine);
      yield;
      await operator.say(`/message ${mine} Күте тұрыңыз`);
      yield;
      await operator.say(`/refuse ${mine} not_found Табылмады`);
      await scene.advance({ minutes: 1 });
      expect(applicant.texts.slice(-3).join('\n')).toContain(
        shownText(kk('told-refuse', { reference: mine })),
      );
      yield;
    }
  }
}

/** The newest code that went to this phone, whatever others were sent meanwhile. */
function codeFor({ sms }: Scene, phone: string): string {
  return codeIn(sms.findLast(({ to }) => to === phone)?.text ?? '');
}

async function fillRest(scene: Scene, chat: Chat): Promise<void> {
  const say = wordsOf(scene, 'ru');
  await chat.press(say('none-patronymic'));
  await chat.press(say('name-kind-none'));
  await chat.press(/19/);
  await chat.say(person.birthPlace);
  await chat.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await chat.press(say('purpose-employment'));
  await chat.press(say('button-send'));
}

function asText(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  );
}
