import { applicantCommands, deskCommands, ownerCommands } from '../../src/domain/commands.ts';
import { callbackData, parseCallback } from '../../src/messages/callbacks/data.ts';
import type { Dice } from './dice.ts';
import { nastyText, torn } from './nasty.ts';
import { type Actor, anyUpdate, messageBy, press, textContent } from './updates.ts';

/** What hostile people do: everything that comes to their minds, now and then something that makes sense. */

/** Answers that bring one further in the form, none of them anybody else's. */
const plausible: readonly string[] = [
  '920317400200',
  '010611500708',
  'Бөтенов Бөтен Бөтенұлы',
  'Бөтенов',
  'Бөтен',
  '01.01.1985',
  'Ақтау',
  'Алматы',
  'Германия',
  '+77771112233',
  '123456',
  '12',
  'Жоқ',
  '№ 5, 01.02.2026, нотариус Бөтенов',
];
const ops = [
  'take',
  'open',
  'ready',
  'refuse',
  'undo',
  'send-now',
  'scan',
  'replace-yes',
  'collected',
  'returned',
];

export interface Seen {
  /** Data of all buttons that the bot has made, whoever they were for. */
  readonly buttons: readonly string[];
  /** Data of buttons that were made for bystanders. */
  readonly others: readonly string[];
  /** Of the last message with buttons in a chat. */
  readonly shown: ReadonlyMap<number, readonly string[]>;
  /** References that have become known. */
  readonly references: readonly string[];
}

export function hostileUpdate(actor: Actor, seen: Seen): object {
  const { dice } = actor;
  const whole = wholeUpdate(actor, seen);
  return dice.chance(0.2) ? torn(whole, dice) : whole;
}

function wholeUpdate(actor: Actor, seen: Seen): object {
  const { dice, id } = actor;
  // Some of them go through the form as it is meant, so that the others are not all there is to be seen.
  if (id % 2 === 0 && dice.chance(0.6)) {
    const shown = seen.shown.get(id) ?? [];
    if (shown.length > 0 && dice.chance(0.6)) return { callback_query: press(actor, dice.pick(shown), true) };
    return { message: messageBy(actor, sensible(actor), true) };
  }
  const kind = dice.int(10);
  if (kind < 3) return { message: messageBy(actor, textContent(words(dice, seen), dice), dice.chance(0.9)) };
  if (kind < 6) return { callback_query: press(actor, pressed(dice, seen), dice.chance(0.8)) };
  return anyUpdate(actor);
}

function sensible({ id, dice }: Actor): object {
  if (dice.chance(0.15)) return { contact: { phone_number: '+77771112233', first_name: 'H', user_id: id } };
  if (dice.chance(0.1))
    return {
      document: { file_id: 'nope', file_name: 'x.pdf', file_size: 100, mime_type: 'application/pdf' },
    };
  return textContent(
    dice.chance(0.2) ? dice.pick(['/apply', '/status', '/contact', '/cancel']) : dice.pick(plausible),
    dice,
  );
}

function words(dice: Dice, { references }: Seen): string {
  if (dice.chance(0.4)) return nastyText(dice);
  const command = dice.pick([...applicantCommands, ...deskCommands, ...ownerCommands]);
  const about = dice.pick([...references, 'CR-0000-0000', nastyText(dice), '1001', '9001', '']);
  return `/${command} ${about} ${dice.chance(0.3) ? nastyText(dice) : 'not_found x'}`.slice(0, 4096);
}

/** A button of theirs, of somebody else's, one that never was, or one with a letter changed. */
function pressed(dice: Dice, { buttons, others, references }: Seen): string {
  // What was a button of somebody's request names it by a number: any other thing may be asked of it.
  const request = dice.pick(['1', ...others].map((data) => /^[rd]:(\w+):/.exec(data)?.[1] ?? '1'));
  const invented = [
    callbackData.desk(dice.int(20), 'open'),
    `d:${request}:${dice.pick(ops)}`,
    `r:${request}:${dice.pick(['card', 'answer', 'pay', 'receipt', 'withdraw-now', 'collected', 'snooze'])}`,
    `p:${dice.pick(['send', 'cancel', 'again'])}:${dice.pick([...references, ''])}`,
    `c:${dice.pick([...references, 'x'])}:delay`,
    `s:${dice.pick([9001, 9002, 1])}:y`,
    ...[
      'B:1:send',
      'L:1:apply',
      'x:requeue:1',
      'F:0',
      'q:all:0',
      'k:2:y',
      'a:DE',
      'a:ZZ',
      'm:apply',
      'l:ru',
      'l:zz',
    ],
  ];
  const lists = [invented, ...[buttons, others].filter((list) => list.length > 0)];
  const real = dice.pick(dice.pick(lists));
  if (parseCallback(real) === undefined || dice.chance(0.75)) return real;
  const at = dice.int(real.length);
  return dice.chance(0.5)
    ? real.slice(0, at) + dice.pick([...'0123456789abcz:-%\u0000😀']) + real.slice(at + 1)
    : real.slice(0, at);
}
