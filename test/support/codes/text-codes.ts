import type { Regime } from '../../../src/domain/countries/country.ts';
import type { judgeFile } from '../../../src/domain/form/attachment.ts';
import type { codeFault, parseCode } from '../../../src/domain/form/confirmation.ts';
import type { BirthDateFault } from '../../../src/domain/person/birth-date.ts';
import type { IinFault, IinWarning } from '../../../src/domain/person/iin.ts';
import type { NameFault } from '../../../src/domain/person/person-name.ts';
import type { PhoneFault, PhoneWarning } from '../../../src/domain/person/phone.ts';
import type { parseReceiptNumber } from '../../../src/domain/request/payment.ts';
import type { ConfirmationWay, RequestEvent } from '../../../src/domain/request/request.ts';
import { actions } from '../../../src/domain/request/status.ts';
import type { Result } from '../../../src/domain/result.ts';
import { codesOfNotice } from './notice-codes.ts';

/**
 * Codes that texts are named after, those of the desk apart, as records over the program's own types: a new code does not compile before
 * its texts are thought of.
 */
export type Codes<Code extends string> = Readonly<Record<Code, true>>;

/** What a reading function may decline with. */
type FaultOf<Read> = Read extends (...args: never) => Result<unknown, infer Code> ? Code : never;

const iinFaults: Codes<IinFault> = { 'iin-letters': true, 'iin-length': true, 'iin-control-digit': true };
const nameFaults: Codes<NameFault> = {
  'name-empty': true,
  'name-too-long': true,
  'name-digits': true,
  'name-characters': true,
  'name-mixed-scripts': true,
  'name-initials': true,
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

export const plainTexts = codesOfNotice('plain', 'text');
export const ownerAlerts = codesOfNotice('owner-alert', 'alert');

/** Everything that a history may tell. */
export const happens = ['submit', 'undo', ...actions] as const satisfies readonly RequestEvent['action'][];

/** Of these the person hears nothing, or gets the file itself. */
const untold: readonly string[] = ['release', 'resume', 'deliver', 'unassign', 'unreached'];

/** A withdrawal is told in other words where money was paid. */
export const toldOf: readonly string[] = [
  ...actions.filter((action) => !untold.includes(action)),
  'withdraw-paid',
];
