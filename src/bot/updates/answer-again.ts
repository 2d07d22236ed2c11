import { GrammyError, type Transformer } from 'grammy';
import type { Clock } from '../../outbox/telegram-port.ts';

/** How long somebody waits for these answers, in ms: Telegram gives a checkout ten seconds, a person a press less. */
const waitedFor: ReadonlyMap<string, number> = new Map([
  ['answerPreCheckoutQuery', 8000],
  ['answerCallbackQuery', 3000],
]);
const firstPauseMs = 200;

/**
 * A cut line, a 502 or a 429 must not cost a payment, or the only sign of a refusal: these answers are tried again as
 * long as somebody waits for them. An answer that came twice does no harm.
 */
export function answerAgain(clock: Clock): Transformer {
  return async (prev, method, payload, signal) => {
    const patience = waitedFor.get(method);
    if (patience === undefined) return await prev(method, payload, signal);
    const until = clock.now() + patience;
    for (let pauseMs = firstPauseMs; ; pauseMs *= 2) {
      const tried = await settle(prev(method, payload, signal));
      const wishedMs = wishOf(tried);
      if (wishedMs === undefined) return give(tried);
      const waitMs = Math.max(pauseMs, wishedMs);
      if (clock.now() + waitMs >= until) return give(tried);
      await new Promise<void>((resolve) => void clock.after(waitMs, resolve));
    }
  };
}

type Tried<Answer> = { readonly answer: Answer } | { readonly error: unknown };

function settle<Answer>(call: Promise<Answer>): Promise<Tried<Answer>> {
  return call.then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );
}

function give<Answer>(tried: Tried<Answer>): Answer {
  if ('error' in tried) throw tried.error;
  return tried.answer;
}

/** How long the other side wants to be left alone, in ms; undefined: trying again is of no use. */
function wishOf(
  tried: Tried<{ ok: boolean; error_code?: number; parameters?: { retry_after?: number } }>,
): number | undefined {
  if ('error' in tried) return tried.error instanceof GrammyError ? undefined : 0;
  const { ok, error_code: code = 0, parameters } = tried.answer;
  if (ok || (code < 500 && code !== 429)) return undefined;
  return (parameters?.retry_after ?? 0) * 1000;
}
