import type { Answers } from '../form/form.ts';
import { mostPreviousNames } from '../form/questions/former-name-questions.ts';
import type { Request, RequestEvent } from '../request/request.ts';
import type { CertificateKind, Status } from '../request/status.ts';

/**
 * A request as registers see it: an allow-list, so that a later question of the form never leaks by itself. What has no
 * person in it is seen by every register; the person by the one that holds the request, as long as it does.
 */
export interface ThinRequest {
  readonly reference: string;
  readonly version: number;
  readonly status: Status;
  readonly kind: CertificateKind;
  readonly submitted_at: string;
  /** ISO, in Asia/Almaty. */
  readonly promised_on: string;
  readonly with_apostille: boolean;
  /** Null: nobody holds it. */
  readonly holder: { readonly type: 'operator' | 'register'; readonly mine: boolean } | null;
  /** The person's data are gone: a copy has to go too. */
  readonly erased: boolean;
}

/** `caller`: the number of the register that asks. */
export function thinRequest(request: Request, caller: number): ThinRequest {
  const { reference, version, status, kind, application, assignee, register } = request;
  return {
    reference,
    version,
    status,
    kind,
    submitted_at: new Date(request.submittedAt).toISOString(),
    promised_on: request.promised.on,
    with_apostille: application.apostille === 'yes',
    holder:
      register !== undefined
        ? { type: 'register', mine: register === caller }
        : assignee === undefined
          ? null
          : { type: 'operator', mine: false },
    erased: request.erasedAt !== undefined,
  };
}

export interface PersonShape {
  readonly iin: string | null;
  readonly surname: string | null;
  /** Null: some passports have one name alone, which stands as the surname. */
  readonly name: string | null;
  readonly patronymic: string | null;
  readonly previous_names: readonly { readonly kind: string; readonly name: string }[];
  readonly birth_date: string | null;
  readonly birth_country: string | null;
  readonly birth_place: string | null;
}

/** Who acts for the person whom the certificate is about, and by which paper. */
export interface RepresentativeShape {
  readonly iin: string | null;
  readonly surname: string | null;
  readonly name: string | null;
  readonly patronymic: string | null;
  /** What they are to a child; null: an adult has given them a power of attorney. */
  readonly kinship: string | null;
  readonly kinship_document: PaperShape | null;
  readonly power_of_attorney: (Omit<PaperShape, 'kind'> & { readonly notary: string | null }) | null;
}

interface PaperShape {
  readonly kind: string | null;
  readonly number: string | null;
  /** ISO. */
  readonly date: string | null;
}

/** What was asked of the person, and what they answered. */
export interface Exchange {
  readonly asked_at: string;
  readonly text: string | null;
  readonly answer: string | null;
}

export interface FullRequest extends ThinRequest {
  readonly applicant: PersonShape;
  readonly for_whom: string;
  /** Null: it is for the person who asks. */
  readonly representative: RepresentativeShape | null;
  readonly purpose: string | null;
  readonly country: string | null;
  /** The branch that is to have the paper. */
  readonly branch: string | null;
  readonly conversation: readonly Exchange[];
}

/** With the person: for the register that holds the request. */
export function fullRequest(request: Request, history: readonly RequestEvent[], caller: number): FullRequest {
  const { application } = request;
  return {
    ...thinRequest(request, caller),
    applicant: personOf(application),
    for_whom: application['for-whom'] ?? 'self',
    representative: representativeOf(application),
    purpose: application.purpose ?? null,
    country: application.country ?? null,
    branch: request.branchCode ?? null,
    conversation: conversationOf(history),
  };
}

function personOf(application: Answers): PersonShape {
  const of = (id: string) => application[id] ?? null;
  return {
    iin: of('iin'),
    surname: of('surname'),
    name: of('first-name'),
    patronymic: of('patronymic'),
    previous_names: Array.from({ length: mostPreviousNames }, (_, at) => ({
      kind: of(`previous-kind-${at + 1}`) ?? '',
      name: of(`previous-name-${at + 1}`) ?? '',
    })).filter(({ name }) => name !== ''),
    birth_date: of('birth-date'),
    birth_country: of('birth-country'),
    birth_place: of('birth-place'),
  };
}

function representativeOf(application: Answers): RepresentativeShape | null {
  const of = (id: string) => application[id] ?? null;
  const forWhom = of('for-whom') ?? 'self';
  if (forWhom === 'self') return null;
  const isOfChild = forWhom === 'child';
  return {
    iin: of('representative-iin'),
    surname: of('representative-surname'),
    name: of('representative-first-name'),
    patronymic: of('representative-patronymic'),
    kinship: isOfChild ? of('kinship') : null,
    kinship_document: isOfChild
      ? {
          kind: of('kinship-document'),
          number: of('kinship-document-number'),
          date: of('kinship-document-date'),
        }
      : null,
    power_of_attorney: isOfChild
      ? null
      : { number: of('power-number'), date: of('power-date'), notary: of('power-notary') },
  };
}

function conversationOf(history: readonly RequestEvent[]): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  for (const { action, at, words } of history) {
    if (action === 'ask') {
      exchanges.push({ asked_at: new Date(at).toISOString(), text: words ?? null, answer: null });
    }
    const last = action === 'answer' ? exchanges.pop() : undefined;
    if (last) exchanges.push({ ...last, answer: words ?? null });
    if (action === 'undo') dropUndone(exchanges, history, at);
  }
  return exchanges;
}

/** A question that was taken back was never asked. */
function dropUndone(exchanges: Exchange[], history: readonly RequestEvent[], at: number): void {
  const undone = history.findLast((event) => event.at <= at && event.action !== 'undo');
  if (undone?.action === 'ask') exchanges.pop();
}
