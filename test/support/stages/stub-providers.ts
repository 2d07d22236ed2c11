/**
 * What the three providers answer, as they document it (src/gateways/README.md): they check a request as strictly as documented, so
 * that an adapter that forgets something is told so.
 */
export interface StubRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly type: string;
  /** Of the form or of the JSON object; none of anything else. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A code or an SMS that a provider took. */
export interface StubDelivery {
  readonly to: string;
  readonly words: string;
}

/** A provider's answer, and what it took on if it took it. */
export interface Played {
  readonly body: object;
  readonly delivery?: StubDelivery;
}

/** The one account that each of them knows. Signs in the key show whether it is escaped where it stands. */
export const stubAccount = {
  key: 'stub&key=1+%/2',
  login: 'stub-login',
  password: 'stub "pass" слово',
  sender: 'STUB kz',
} as const;

const isPhone = (digits: unknown): digits is string =>
  typeof digits === 'string' && /^[1-9]\d{7,14}$/.test(digits);

export function playMobizon({ method, query, type, fields }: StubRequest): Played {
  const refuse = (code: number, data: unknown = null, message = 'refused'): Played => ({
    body: { code, data, message },
  });
  if (query.get('output') !== 'json' || query.get('api') !== 'v1') return refuse(6);
  if (query.get('apiKey') !== stubAccount.key) return refuse(8);
  if (method !== 'POST' || type !== 'application/x-www-form-urlencoded') return refuse(11);
  const { recipient, text, from } = fields;
  if (recipient === undefined || typeof text !== 'string') return refuse(11);
  const wrong = {
    ...(!isPhone(recipient) && { recipient: 'Incorrect number' }),
    ...(from !== undefined && from !== stubAccount.sender && { from: 'Unknown name' }),
  };
  if (!isPhone(recipient) || Object.keys(wrong).length > 0) return refuse(1, wrong);
  return {
    body: { code: 0, data: { campaignId: '1', messageId: '2', status: 2 }, message: '' },
    delivery: { to: recipient, words: text },
  };
}

export function playSmsc({ method, type, fields }: StubRequest): Played {
  const refuse = (error_code: number, id?: number): Played => ({
    body: { error: 'refused', error_code, ...(id !== undefined && { id }) },
  });
  const { login, psw, apikey, phones, mes, sender } = fields;
  if (method !== 'POST' || type !== 'application/json') return refuse(1);
  const isKnown =
    apikey === undefined
      ? login === stubAccount.login && psw === stubAccount.password
      : apikey === stubAccount.key && login === undefined && psw === undefined;
  if (!isKnown) return refuse(2);
  if (typeof phones !== 'string' || typeof mes !== 'string') return refuse(1);
  if (sender !== undefined && sender !== stubAccount.sender) return refuse(6, 3);
  const digits = phones.replace(/^\+/, '');
  if (!isPhone(digits)) return refuse(7, 3);
  return { body: { id: 3, cnt: 1 }, delivery: { to: digits, words: mes } };
}

export function playTelegramGateway({ method, headers, type, fields }: StubRequest): Played {
  const refuse = (error: string): Played => ({ body: { ok: false, error } });
  if (headers.authorization !== `Bearer ${stubAccount.key}`) return refuse('ACCESS_TOKEN_INVALID');
  const { phone_number, code, ttl, sender_username } = fields;
  if (method !== 'POST' || type !== 'application/json') return refuse('PHONE_NUMBER_INVALID');
  if (typeof phone_number !== 'string' || !phone_number.startsWith('+'))
    return refuse('PHONE_NUMBER_INVALID');
  const digits = phone_number.slice(1);
  if (!isPhone(digits)) return refuse('PHONE_NUMBER_INVALID');
  if (typeof code !== 'string' || !/^\d{4,8}$/.test(code)) return refuse('CODE_INVALID');
  if (typeof ttl !== 'number' || ttl < 30 || ttl > 3600) return refuse('TTL_INVALID');
  if (sender_username !== undefined && sender_username !== 'stub_channel') return refuse('SENDER_NOT_OWNED');
  return {
    body: {
      ok: true,
      result: {
        request_id: '4',
        phone_number: digits,
        request_cost: 0.01,
        delivery_status: { status: 'sent', updated_at: 1_763_000_000 },
      },
    },
    delivery: { to: digits, words: code },
  };
}
