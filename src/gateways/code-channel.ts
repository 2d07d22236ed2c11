/**
 * What became of a code that was handed to a provider. `fault` names the provider and its own short code
 * (`mobizon 8`) and never holds a phone, a code or a key: it may be logged and shown to the owner.
 */
export type CodeOutcome =
  /** The provider took it; nothing says yet that it arrived. */
  | { readonly type: 'sent' }
  /** Worth another try; `afterMs` is the provider's own wish. It may have been sent all the same. */
  | { readonly type: 'retry'; readonly afterMs?: number; readonly fault: string }
  /** This number can't get a code in this way: another way is to be offered. */
  | { readonly type: 'refused'; readonly fault: 'phone' }
  /** Account, money or settings: nobody gets a code until the owner mends it. */
  | { readonly type: 'broken'; readonly fault: string };

export interface CodeMessage {
  /** E.164, of any country. */
  readonly phone: string;
  /** Six digits; empty where the words are a notice, which only an SMS can carry. */
  readonly code: string;
  /** The words of an SMS with the code in it, in ASCII. Telegram has words of its own. */
  readonly text: string;
}

/** One way for a code to reach a phone. */
export interface CodeChannel {
  readonly kind: 'sms' | 'telegram';
  /** Never throws or rejects. Gives up after 10 s. */
  send(message: CodeMessage): Promise<CodeOutcome>;
}
