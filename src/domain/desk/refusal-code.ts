/** The grounds on which a request may be refused (domain facts: "Refusal codes"). */
export const refusalCodes = [
  'unreliable_documents',
  'requirements_not_met',
  'no_consent',
  'not_found',
  'duplicate',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Whether a text from outside (a button, a call, a row) is one of the grounds. */
export function isRefusalCode(text: string): text is RefusalCode {
  return refusalCodes.some((code) => code === text);
}
