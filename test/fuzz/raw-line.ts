import { judgeUpdate } from '../../src/bot/updates/readable-update.ts';
import type { Scene } from '../support/scene.ts';

/** A second line into the bot, beside the simulator's own: updates just as they are, in batches as Telegram's. */
export interface RawLine {
  put(update: object): void;
  /** The update of this number, of the last thousand. */
  find(id: number): object | undefined;
  /** Resolves when the bot has dealt with all of them and asks for more. */
  empty(): Promise<void>;
  /** What is wrong with the answers to presses: none, or more than one. Forgets them. */
  answeredWrongly(): readonly string[];
  /** Questions before a payment that were answered with a yes. */
  readonly agreedToPay: readonly string[];
}

const batch = 100;
const kept = 1000;

/** Must be laid before the bot starts anew. Presses and payments of raw updates are answered here: the simulator knows none. */
export function layRawLine(scene: Scene): RawLine {
  const { fetch } = scene.botApi;
  type Fetch = typeof fetch;
  const waiting: object[] = [];
  const agreedToPay: string[] = [];
  const recent = new Map<number, object>();
  /** How often each press was answered; those that can't be read are not waited for. */
  const answers = new Map<string, number>();
  let nextId = 500_000_000;
  let inHand = 0;
  let arrive = () => {};
  let ask = () => {};

  const poll: Fetch = async (url, init) => {
    inHand = 0;
    if (waiting.length === 0) {
      ask();
      const leave = new AbortController();
      const theirs = init?.signal;
      if (
        theirs instanceof Object &&
        'addEventListener' in theirs &&
        typeof theirs.addEventListener === 'function'
      ) {
        theirs.addEventListener('abort', () => leave.abort());
      }
      const arrival = new Promise<undefined>((resolve) => {
        arrive = () => resolve(undefined);
      });
      const answer = await Promise.race([fetch(url, { ...init, signal: leave.signal }), arrival]);
      if (answer) return answer;
      leave.abort(); // what it would have brought is not confirmed and comes again
    }
    const updates = waiting.splice(0, batch);
    inHand = updates.length;
    return Response.json({ ok: true, result: updates });
  };

  const line: Fetch = async (url, init) => {
    const method = new URL(url).pathname.split('/').at(-1) ?? '';
    if (method === 'getUpdates') return await poll(url, init);
    const params: Record<string, unknown> = typeof init?.body === 'string' ? JSON.parse(init.body) : {};
    const press = String(params.callback_query_id ?? '');
    if (method === 'answerCallbackQuery' && answers.has(press)) {
      answers.set(press, (answers.get(press) ?? 0) + 1);
      return Response.json({ ok: true, result: true });
    }
    if (method === 'answerPreCheckoutQuery') {
      if (params.ok === true) agreedToPay.push(String(params.pre_checkout_query_id));
      return Response.json({ ok: true, result: true });
    }
    return await fetch(url, init);
  };
  Object.assign(scene.botApi, { fetch: line });

  return {
    put(update) {
      const numbered = { ...update, update_id: nextId };
      nextId += 1;
      const press = pressIn(numbered);
      if (press !== undefined) answers.set(press, 0);
      waiting.push(numbered);
      recent.set(numbered.update_id, numbered);
      recent.delete(numbered.update_id - kept);
    },
    find: (id) => recent.get(id),
    async empty() {
      if (waiting.length === 0 && inHand === 0) return;
      let isEmpty = false;
      ask = () => {
        isEmpty = true;
      };
      arrive();
      for (let turn = 1; !isEmpty; turn += 1) {
        await new Promise((resolve) => setImmediate(resolve));
        // After an update that failed the bot pauses, which takes time: that is said in the log.
        if (turn % 2000 === 0) scene.clock.moveTo(scene.clock.now() + 1000);
      }
    },
    answeredWrongly() {
      const wrong = [...answers].filter(([, times]) => times !== 1);
      answers.clear();
      const updates = [...recent.values()].map((update) => JSON.stringify(update));
      return wrong.map(([press, times]) => {
        const update = updates.find((one) => one.includes(`"${press}"`));
        return `press ${press} was answered ${times} times: ${update}`;
      });
    },
    agreedToPay,
  };
}

/** The number of a press that must be answered; one that was torn may be another's, and that one is answered once. */
function pressIn(update: object): string | undefined {
  if (judgeUpdate(update) !== 'readable') return undefined;
  const press: unknown = Reflect.get(update, 'callback_query');
  const isFirst = Reflect.get(update, 'message') === undefined;
  const id = press instanceof Object && 'id' in press ? String(press.id) : '';
  return isFirst && /^p\d+$/.test(id) ? id : undefined;
}
