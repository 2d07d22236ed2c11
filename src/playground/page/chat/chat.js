/**
 * What a part of a phone may ask for, and the requests behind it. Only shapes and the two ways to the server:
 * actions go out as POST /act, the state comes in as server-sent events.
 */

/** @typedef {import('../../host/page-state.ts').PageState} PageState */
/** @typedef {import('../../host/page-state.ts').PhoneState} PhoneState */
/** @typedef {PhoneState['messages'][number]} ShownMessage */

/**
 * @typedef {object} Chat
 * @property {number} person
 * @property {(text: string) => void} say
 * @property {(action: string, fields?: Record<string, unknown>) => Promise<boolean>} act
 * @property {(text: string) => void} copy
 * @property {(address: string, event: Event) => void} follow A link was pressed.
 * @property {(messageId: number) => void} show Scrolls to a message.
 * @property {(message: ShownMessage) => void} reply
 * @property {(message: ShownMessage) => void} edit
 * @property {(file: File, how: { asPhoto: boolean, caption: string, replyTo: number | undefined }) => boolean} sendFile False when it is too big.
 * @property {(message: ShownMessage) => void} pay Opens the box for paying an invoice.
 * @property {(text: string) => void} notice A short line that goes away by itself.
 */

/**
 * @param {Record<string, unknown>} action
 * @returns {Promise<{ ok: boolean, error?: string }>}
 */
export async function act(action) {
  try {
    const answer = await fetch('/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    return await answer.json();
  } catch {
    return { ok: false };
  }
}

/**
 * @typedef {object} Listener
 * @property {(state: PageState) => void} state The whole state, first and after each reconnection.
 * @property {(phone: PhoneState) => void} phone
 * @property {(bot: PageState['bot']) => void} bot
 * @property {(clock: PageState['clock']) => void} clock
 * @property {(lines: string[]) => void} log
 * @property {(lines: import('../../host/wire-tap.ts').WireLine[]) => void} wire
 * @property {(mode: string) => void} fault
 * @property {(state: import('../../host/register/register-watch.ts').RegisterState) => void} register
 * @property {(connected: boolean) => void} connection
 */

/** @param {Listener} listener */
export function listen(listener) {
  const events = new EventSource('/events');
  /** @param {string} name @param {(content: any) => void} take */
  const on = (name, take) => events.addEventListener(name, (event) => take(JSON.parse(event.data)));
  on('state', listener.state);
  on('phone', listener.phone);
  on('bot', listener.bot);
  on('clock', listener.clock);
  on('log', listener.log);
  on('wire', listener.wire);
  on('fault', listener.fault);
  on('register', listener.register);
  events.addEventListener('open', () => listener.connection(true));
  events.addEventListener('error', () => {
    listener.connection(false);
    // A refused answer (the server is another one now) closes the stream for good: start over with a fresh page.
    if (events.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 2000);
  });
}
