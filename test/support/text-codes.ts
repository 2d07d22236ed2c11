import type { judgeFile } from '../../src/domain/attachment.ts';
import type { BirthDateFault } from '../../src/domain/birth-date.ts';
import type { codeFault, parseCode } from '../../src/domain/confirmation.ts';
import type { Regime } from '../../src/domain/country.ts';
import type { IinFault, IinWarning } from '../../src/domain/iin.ts';
import type { NoticeOf, PlainText } from '../../src/domain/notice.ts';
import type { NameFault } from '../../src/domain/person-name.ts';
import type { PhoneFault, PhoneWarning } from '../../src/domain/phone.ts';
import type { parseReceiptNumber } from '../../src/domain/request/payment.ts';
import type { ConfirmationWay, RequestEvent } from '../../src/domain/request/request.ts';
import type { Refusal } from '../../src/domain/request/status.ts';
import type { Result } from '../../src/domain/result.ts';
import type { DeskOutcome } from '../../src/services/at-desk.ts';

/**
 * Codes that texts are named after, as records over the program's own types: a new code does not compile before
 * its texts are thought of.
 */
type Codes<Code extends string> = Readonly<Record<Code, true>>;

/** What a reading function may decline with. */
type FaultOf<Read> = Read extends (...args: never) => Result<unknown, infer Code> ? Code : never;

const iinFaults: Codes<IinFault> = { 'iin-letters': true, 'iin-length': true, 'iin-control-digit': true };
const nameFaults: Codes<NameFault> = {
  'name-empty': true,
  'name-too-long': true,
  'name-digits': true,
  'name-characters': true,
  'name-mixed-scripts': true,
};
const birthDateFaults: Codes<BirthDateFault> = {
  'birth-date-format': true,
  'birth-date-missing': true,
  'birth-date-future': true,
  'birth-date-too-old': true,
};
const phoneFaults: Codes<PhoneFault> = { 'phone-letters': true, 'phone-length': true, 'phone-unknown': true };
const fileFaults: Codes<FaultOf<typeof judgeFile>> = { 'file-type': true, 'file-too-big': true };
const codeFaults: Codes<FaultOf<typeof parseCode> | NonNullable<ReturnType<typeof codeFault>>> = {
  'code-format': true,
  'code-tries': true,
  'code-expired': true,
};
const receiptFaults: Codes<FaultOf<typeof parseReceiptNumber>> = {
  'receipt-no-digits': true,
  'receipt-too-long': true,
};

/** Why something that a person sent is declined. */
export const inputFaults: readonly string[] = Object.keys({
  ...iinFaults,
  ...nameFaults,
  ...birthDateFaults,
  ...phoneFaults,
  ...fileFaults,
  ...codeFaults,
  ...receiptFaults,
});

const iinWarnings: Codes<IinWarning> = { 'iin-date': true, 'iin-century': true, 'iin-bin': true };
const phoneWarnings: Codes<PhoneWarning> = { 'phone-not-mobile': true };
export const warnings: readonly string[] = Object.keys({ ...iinWarnings, ...phoneWarnings });

const allRegimes: Codes<Regime> = { apostille: true, none_needed: true, legalization: true };
export const regimes: readonly string[] = Object.keys(allRegimes);

const waysOfCodes: Codes<Exclude<ConfirmationWay, 'contact'>> = { sms: true, telegram: true };
export const codeWays: readonly string[] = Object.keys(waysOfCodes);

const allPlainTexts: Codes<PlainText> = {
  'draft-cancelled': true,
  'nothing-to-cancel': true,
  'nothing-to-withdraw': true,
  'consent-declined': true,
  unknown: true,
  'not-understood': true,
  'no-requests': true,
  'went-wrong': true,
  'old-button': true,
  'prompt-cancelled': true,
  'not-payable': true,
  'payment-unmatched': true,
  'no-pictures': true,
};
export const plainTexts: readonly string[] = Object.keys(allPlainTexts);

const allOwnerAlerts: Codes<NoticeOf<'owner-alert'>['alert']> = {
  'update-set-aside': true,
  'message-failed': true,
  'job-failed': true,
  'calendar-unchecked': true,
  'index-missing': true,
  'codes-broken': true,
  'payment-unmatched': true,
};
export const ownerAlerts: readonly string[] = Object.keys(allOwnerAlerts);

/** What can happen to a request as far as the bot is built; asking and checking are still to come. */
export const happens = [
  'submit',
  'receipt',
  'paid',
  'decline-receipt',
  'lapse',
  'take',
  'release',
  'ready',
  'deliver',
  'refuse',
  'collected',
  'returned',
  'withdraw',
] as const satisfies readonly RequestEvent['action'][];

/** Of these the person hears nothing, or gets the file itself. */
const untold: readonly string[] = ['submit', 'release', 'deliver'];

/** A withdrawal is told in other words where money was paid. */
export const toldOf: readonly string[] = [
  ...happens.filter((action) => !untold.includes(action)),
  'withdraw-paid',
];

const allRefusals: Codes<Refusal> = {
  'not-now': true,
  'wrong-kind': true,
  'not-assignee': true,
  'take-first': true,
  taken: true,
  'already-yours': true,
  'not-allowed': true,
};
export const refusals: readonly string[] = Object.keys(allRefusals);

/** `done` is said in words of the action, `denied` in none at all. */
const allDeskFailures: Codes<Exclude<DeskOutcome['code'], Refusal | 'done' | 'denied'>> = {
  faster: true,
  'text-too-long': true,
  'no-receipt': true,
  'no-such-request': true,
  'not-a-pdf': true,
  'too-big': true,
  'which-request': true,
};
export const deskFailures: readonly string[] = Object.keys(allDeskFailures);
