/**
 * How one-time codes reach a phone: which of the gateways is set up, and with what. Neither set up: a person
 * confirms the phone by sharing their own contact. Addresses have no slash at their end.
 */
export interface CodeSettings {
  readonly sms: SmsSettings | undefined;
  readonly telegram: TelegramGatewaySettings | undefined;
}

export type SmsSettings =
  /** The playground shows the SMS on the page's phone. */
  | { readonly provider: 'console' }
  | {
      readonly provider: 'mobizon';
      readonly url: string;
      readonly apiKey: string;
      readonly sender: string | undefined;
    }
  | {
      readonly provider: 'smsc';
      readonly url: string;
      readonly account: SmscAccount;
      readonly sender: string | undefined;
    };

export type SmscAccount = { readonly apiKey: string } | { readonly login: string; readonly password: string };

export interface TelegramGatewaySettings {
  readonly url: string;
  readonly token: string;
  /** The username, without "@", of a verified channel of the token's owner; undefined: Telegram's own. */
  readonly sender: string | undefined;
}

export const noCodes: CodeSettings = { sms: undefined, telegram: undefined };
