import type { Regime } from '../../../src/domain/countries/country.ts';
import type { IinWarning } from '../../../src/domain/person/iin.ts';
import type { PhoneWarning } from '../../../src/domain/person/phone.ts';
import type { ConfirmationWay, RequestEvent } from '../../../src/domain/request/request.ts';
import { actions } from '../../../src/domain/request/status.ts';
import { codesOfNotice } from './notice-codes.ts';

/**
 * Codes that texts are named after, those of the desk apart, as records over the program's own types: a new code does not compile before
 * its texts are thought of.
 */
export type Codes<Code extends string> = Readonly<Record<Code, true>>;

const iinWarnings: Codes<IinWarning> = { 'iin-date': true, 'iin-century': true, 'iin-bin': true };
const phoneWarnings: Codes<PhoneWarning> = { 'phone-not-mobile': true };
export const warnings: readonly string[] = Object.keys({ ...iinWarnings, ...phoneWarnings });

const allRegimes: Codes<Regime> = { apostille: true, none_needed: true, legalization: true };
export const regimes: readonly string[] = Object.keys(allRegimes);

const waysOfCodes: Codes<Exclude<ConfirmationWay, 'contact'>> = { sms: true, telegram: true };
export const codeWays: readonly string[] = Object.keys(waysOfCodes);

export const plainTexts = codesOfNotice('plain', 'text');
export const ownerAlerts = codesOfNotice('owner-alert', 'alert');
export const freedBecause = codesOfNotice('desk-freed', 'why');

/** Everything that a history may tell. */
export const happens = ['submit', 'undo', ...actions] as const satisfies readonly RequestEvent['action'][];

/** Of these the person hears nothing, or gets the file itself. */
const untold: readonly string[] = ['release', 'resume', 'deliver', 'unassign', 'unreached'];

/** A withdrawal is told in other words where money was paid. */
export const toldOf: readonly string[] = [
  ...actions.filter((action) => !untold.includes(action)),
  'withdraw-paid',
];
