/**
 * Plays a story on the phones of the page with what is there: it presses the buttons that the bot has sent and types
 * into the line, as a person would. It waits for the bot before each step and can be held at any moment.
 */

import { botWords, idOf, newestId, newestKey, newestKeys, newestOf, newestSms } from './eyes.js';
import { pressKey, sendSample, typeAndSend } from './hands.js';
import { glanceMs, hourMs, laterEveryMs, mostPresses, smsMs } from './pace.js';
import { Ended, idle, Stuck } from './state.js';

/** @import { Pace } from './pace.js' */
/** @import { PlayerState } from './state.js' */
/** @import { Step, Story } from './steps.js' */

const payKey = '.block:has(.invoice) .inline-keyboard .key';

/**
 * @param {object} page
 * @param {(who: number) => HTMLElement | undefined} page.phone
 * @param {(who: number) => void} page.show Brings the phone to the front.
 * @param {(ms: number) => void} page.forward
 * @param {() => void} page.later Moves the clock to the next reminder.
 * @param {(did: string, since: number) => boolean} page.hasDone Whether the register has done this since then.
 * @param {() => number} page.newestDone
 * @param {(state: PlayerState) => void} page.tell
 * @param {Pace} page.pace
 */
export function createPlayer({ phone, show, forward, later, hasDone, newestDone, tell, pace }) {
  /** @type {PlayerState} */
  let state = idle;
  /** Told apart by identity: a run that is not the current one ends at its next glance. */
  let current = {};
  /** What stood on the phones when the story began. @type {Map<number, { newest: number, sms: string }>} */
  let before = new Map();
  /** What the bot had said on each phone when something was last done there. @type {Map<number, string>} */
  let answered = new Map();
  /** What the register had done when the story began. */
  let doneBefore = 0;

  /** @param {Partial<PlayerState>} change */
  const become = (change) => {
    state = { ...state, ...change };
    tell(state);
  };

  /**
   * The story has begun before `prepare` is done: whoever touches a phone meanwhile is heeded.
   *
   * @param {Story} story @param {() => Promise<void>} prepare
   */
  async function play({ id, steps }, prepare) {
    const run = {};
    current = run;
    before = new Map();
    answered = new Map();
    become({ name: 'playing', story: id, step: 0, of: steps.length, words: '' });
    try {
      await prepare();
      if (run !== current) throw new Ended();
      doneBefore = newestDone();
      for (const [index, step] of steps.entries()) {
        become({ step: index, words: step.words ?? state.words });
        show(step.who);
        await perform(step, run);
      }
      become({ name: 'over', step: steps.length });
    } catch (error) {
      if (error instanceof Ended) return;
      if (!(error instanceof Stuck)) throw error;
      become({ name: 'stuck' });
    }
  }

  /** Waits, but not while the story is held. @template Found @param {() => Found | undefined | false} find @param {object} run */
  async function until(find, run, patience = pace.patience) {
    let waited = 0;
    for (;;) {
      if (run !== current) throw new Ended();
      if (state.name === 'playing') {
        const found = find();
        if (found) return found;
        waited += glanceMs;
        if (waited > patience) throw new Stuck();
      }
      await pause(glanceMs);
    }
  }

  /** @param {Step} step @param {object} run */
  async function perform(step, run) {
    const { who } = step;
    const node = await until(() => phone(who), run);
    if (!before.has(who)) before.set(who, { newest: newestId(node), sms: newestSms(node) });
    /** The phone may be drawn anew at any moment, when the language of the page changes. */
    const now = () => phone(who) ?? node;
    if (step.act === 'lead') return lead(step, now, run);
    if (step.act === 'watch') {
      await until(() => hasDone(step.did ?? '', doneBefore), run);
      return look(step, run);
    }
    if (step.act === 'see') {
      const { data, shown } = step;
      const seen = () => (data ? key(now(), data, who) : fresh(now(), shown ?? '', who));
      await until(seen, run);
      await settled(now, run, false);
      seen()?.scrollIntoView({ block: 'nearest' });
      return look(step, run);
    }
    if (step.act === 'later') {
      await look(step, run);
      const words = botWords(now());
      let pushed = Number.NEGATIVE_INFINITY;
      await until(() => {
        const isToldMore = botWords(now()) !== words;
        if (!isToldMore && performance.now() - pushed > laterEveryMs) {
          pushed = performance.now();
          later();
        }
        return isToldMore;
      }, run);
      return look(step, run);
    }
    const ready = await (step.act === 'code'
      ? smsArrives(step, now, run)
      : until(() => offered(step, now()), run));
    await settled(now, run, step.act !== 'press' || !ready);
    now().querySelector('.newest:not([hidden])')?.dispatchEvent(new Event('click'));
    await look(step, run);
    await act(step, now, run);
  }

  /** From wherever the chat stands to a card with a certain button. @param {Step} step @param {() => HTMLElement} now @param {object} run */
  async function lead(step, now, run) {
    const { who, data = /^$/, by = [], text = '' } = step;
    await look(step, run);
    // In a chat that has begun, the language is chosen anew: the story is told in the one of the page.
    const isNew = newestId(now()) === 0;
    await act({ ...step, act: 'say', text: isNew ? text : '/language' }, now, run);
    /** The bot may say other things first: only an offer that leads on counts. */
    const offer = () => {
      const keys = botWords(now()) === answered.get(who) ? [] : newestKeys(now());
      return [data, ...by].find((one) => keys.some(({ dataset }) => one.test(dataset.press ?? '')));
    };
    for (let presses = 0; presses < mostPresses; presses += 1) {
      await until(offer, run);
      await settled(now, run, false);
      const next = offer();
      if (next === data) return;
      await look(step, run);
      await act({ ...step, act: 'press', data: next }, now, run);
    }
    throw new Stuck();
  }

  /**
   * Codes are sent once a minute and a few times a day: whoever tells stories one after another moves the clock.
   *
   * @param {Step} step @param {() => HTMLElement} now @param {object} run
   */
  async function smsArrives(step, now, run) {
    for (const hours of [1, 24, 24]) {
      const until_ = performance.now() + smsMs;
      const found = await until(() => offered(step, now()) || performance.now() > until_, run);
      if (found !== true) return found;
      forward(hours * hourMs);
      await look(step, run);
      await pressKey(key(now(), /:r:$/, step.who), () => until(() => true, run));
    }
    throw new Stuck();
  }

  /** Whether what the step is done with is there. @param {Step} step @param {HTMLElement} node */
  function offered(step, node) {
    if (step.act === 'press' || step.act === 'deliver') return key(node, step.data ?? /^$/, step.who);
    if (step.act === 'code') return newestSms(node) !== before.get(step.who)?.sms && newestSms(node);
    if (step.act === 'contact') return node.querySelector('.reply-keyboard:not([hidden]) .key');
    if (step.act === 'pay') return fresh(node, payKey, step.who);
    return node;
  }

  /**
   * The bot has answered what was last done on this phone, and has gone quiet.
   *
   * @param {() => HTMLElement} now @param {object} run @param {boolean} wantsAnswer
   */
  async function settled(now, run, wantsAnswer) {
    const who = idOf(now());
    if (wantsAnswer && answered.has(who)) await until(() => botWords(now()) !== answered.get(who), run);
    let seen = '';
    let since = performance.now();
    await until(() => {
      const words = botWords(now());
      if (words !== seen || now().querySelector('[aria-busy="true"]')) {
        seen = words;
        since = performance.now();
      }
      return performance.now() - since > pace.quiet;
    }, run);
  }

  /** @param {Step} step @param {object} run */
  async function look({ hurried }, run) {
    const until_ = performance.now() + (hurried ? pace.hurriedLook : pace.look);
    await until(() => performance.now() >= until_, run);
  }

  /** @param {Step} step @param {() => HTMLElement} now @param {object} run */
  async function act(step, now, run) {
    const node = now();
    const letterMs = step.hurried ? 0 : pace.letter;
    const hold = () => until(() => true, run);
    answered.set(step.who, botWords(node));
    if (step.act === 'say') return typeAndSend(node, step.text ?? '', letterMs, hold);
    if (step.act === 'code') {
      const code = /(?<!\d)\d{6}(?!\d)/.exec(newestSms(node))?.[0] ?? '';
      return typeAndSend(node, code, letterMs, hold);
    }
    if (step.act === 'contact') return pressKey(node.querySelector('.reply-keyboard .key'), hold);
    if (step.act === 'deliver') return sendSample(key(node, step.data ?? /^$/, step.who), node, hold);
    if (step.act === 'pay') {
      await pressKey(fresh(node, payKey, step.who), hold);
      return pressKey(await until(() => now().querySelector('.pay .wide'), run), hold);
    }
    return pressKey(key(node, step.data ?? /^$/, step.who), hold);
  }

  /** What came, or was changed, since the story began. @param {HTMLElement} node @param {RegExp} data @param {number} who */
  function key(node, data, who) {
    return newestKey(node, data, before.get(who)?.newest ?? 0);
  }

  /** @param {HTMLElement} node @param {string} selector @param {number} who */
  function fresh(node, selector, who) {
    return newestOf(node, selector, before.get(who)?.newest ?? 0);
  }

  return {
    play,
    get state() {
      return state;
    },
    hold: () => state.name === 'playing' && become({ name: 'held' }),
    goOn: () => state.name === 'held' && become({ name: 'playing' }),
    end: () => {
      current = {};
      become({ name: 'idle', words: '' });
    },
  };
}

/** @param {number} ms @returns {Promise<void>} */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
