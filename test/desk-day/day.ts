import { Buffer } from 'node:buffer';

/**
 * A day at the desk with thirty requests, played through the operator's chat alone in the fewest taps and messages that
 * this build offers. The same file is played on a build of before (`npm run measure:desk`), so it knows no module of the bot.
 */
interface Phone {
  sendDocument(file: {
    readonly name: string;
    readonly mime: string;
    readonly bytes: Uint8Array;
    readonly caption?: string;
  }): unknown;
}

interface Chat {
  say(text: string, replyTo?: number): Promise<void>;
  press(label: string | RegExp): Promise<void>;
  act(work: (person: Phone) => void): Promise<void>;
  last(nth?: number): string;
  lastMessage(nth?: number): { readonly message_id: number };
}

/** What a day needs of a build. */
export interface DeskKit {
  readonly operator: Chat;
  /** Sends a request and gives its reference. */
  apply(
    kind: 'electronic' | 'paper',
    number: number,
  ): Promise<{ readonly chat: Chat; readonly reference: string }>;
  advance(time: { minutes: number }): Promise<void>;
  certificate(number: number): Buffer;
  /** Undefined: the build takes no archive and no list. */
  archive?(files: readonly { readonly name: string; readonly bytes: Buffer }[]): Buffer;
  /** The build returns lines for correction; else they can only be asked about. */
  readonly corrects: boolean;
  /** The answer to a message of an applicant is given by Telegram's "Reply". */
  readonly replies: boolean;
  readonly labels: Readonly<Record<'all' | 'line' | 'next' | 'withoutWords' | 'send', string | RegExp>>;
  /** The status of a request, for what has to be true in the evening. */
  status(reference: string): string;
}

export interface DayResult {
  readonly requests: number;
  /** Taps, messages and files of the operator. */
  readonly acts: number;
  /** By what was done. */
  readonly parts: Readonly<Record<string, number>>;
}

/** 16 electronic and 14 paper; of both kinds some are asked about, wrong, refused, or written about. */
const electronic = 16;
const paper = 14;

export async function playDay(kit: DeskKit): Promise<DayResult> {
  const { operator, labels } = kit;
  const parts: Record<string, number> = {};
  let part = '';
  const count = () => {
    parts[part] = (parts[part] ?? 0) + 1;
  };
  const say = async (text: string, replyTo?: number) => {
    count();
    await operator.say(text, replyTo);
  };
  const press = async (label: string | RegExp) => {
    count();
    await operator.press(label);
  };
  const send = async (name: string, mime: string, bytes: Buffer, caption?: string) => {
    count();
    await operator.act((one) => one.sendDocument({ name, mime, bytes, ...(caption && { caption }) }));
  };
  const all = [];
  for (let number = 1; number <= electronic + paper; number += 1) {
    const kind = number <= electronic ? 'electronic' : 'paper';
    all.push({ number, kind, ...(await kit.apply(kind, number)) });
  }
  const files = all.slice(0, electronic);
  const papers = all.slice(electronic);
  const [ask1, ask2, wrong1, talk1, refused1] = files;
  const [ask3, ask4, wrong2, talk2, refused2] = papers;
  const all4 = [ask1, ask2, ask3, ask4];
  const given = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('there are too few requests');
    return one;
  };

  part = 'asks and reads';
  for (const one of all4) {
    const { reference, chat } = given(one);
    await say(`/take ${reference}`);
    await say(`/ask ${reference} Какая фамилия была до брака?`);
    await kit.advance({ minutes: 1 });
    await chat.say('Сериккызы');
  }
  part = 'wrong lines';
  for (const one of [wrong1, wrong2]) {
    const { reference, chat } = given(one);
    await say(`/take ${reference}`);
    if (kit.corrects) {
      await say(`/correct ${reference}`);
      await press(labels.line);
      await press(labels.next);
      await press(labels.withoutWords);
      await kit.advance({ minutes: 1 });
      await chat.press(/испр|Испр/);
      await chat.say('Өскемен');
      await chat.press(/Отправить испр/);
    } else {
      await say(`/ask ${reference} Где вы родились? В заявлении ошибка.`);
      await kit.advance({ minutes: 1 });
      await chat.say('Өскемен');
    }
  }
  part = 'written about';
  for (const one of [talk1, talk2]) {
    const { reference, chat } = given(one);
    await chat.say('/contact');
    await chat.say('Успеете до пятницы?');
    if (kit.replies) {
      await say('Да, успеем', operator.lastMessage().message_id);
      await press(labels.send);
    } else await say(`/message ${reference} Да, успеем`);
  }
  const decided = [refused1, refused2].map(given);
  const ready = papers.filter((one) => one !== refused2);
  const delivered = files.filter((one) => one !== refused1);
  if (kit.archive) {
    part = 'certificates';
    const named = delivered.map(({ reference, number }) => ({
      name: `${reference}.pdf`,
      bytes: kit.certificate(number),
    }));
    await send('справки.zip', 'application/zip', kit.archive(named));
    await press(labels.all);
    part = 'decisions';
    const lines = [
      'Номер;Решение;Код;Текст',
      ...ready.map(({ reference }) => `${reference};готово;;`),
      ...decided.map(({ reference }) => `${reference};отказ;not_found;`),
    ];
    await send('решения.csv', 'text/csv', Buffer.from(lines.join('\r\n')));
    await press(labels.all);
  } else {
    part = 'certificates';
    for (const { reference, number } of delivered) {
      if (kit.status(reference) === 'submitted') await say(`/take ${reference}`);
      await send('справка.pdf', 'application/pdf', kit.certificate(number), reference);
    }
    part = 'decisions';
    for (const { reference } of ready) {
      if (kit.status(reference) === 'submitted') await say(`/take ${reference}`);
      await say(`/ready ${reference}`);
    }
    for (const { reference } of decided) await say(`/refuse ${reference} not_found`);
  }
  await kit.advance({ minutes: 5 });
  part = 'collected';
  await say(`/collected ${ready.map(({ reference }) => reference).join(' ')}`);
  await kit.advance({ minutes: 5 });

  const ended = new Map<string, number>();
  for (const { reference } of all)
    ended.set(kit.status(reference), (ended.get(kit.status(reference)) ?? 0) + 1);
  const expected = new Map([
    ['delivered', electronic - 1],
    ['collected', paper - 1],
    ['refused', 2],
  ]);
  for (const [status, many] of expected) {
    if (ended.get(status) !== many) throw new Error(`in the evening: ${JSON.stringify([...ended])}`);
  }
  const acts = Object.values(parts).reduce((sum, one) => sum + one, 0);
  return { requests: all.length, acts, parts };
}
