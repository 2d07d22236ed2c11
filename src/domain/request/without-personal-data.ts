import type { Answers } from '../form/form.ts';

/**
 * What stays of an application when its personal data are erased: what the desk's numbers count, and nothing that
 * tells of the person. Whatever is not named here is erased, the answers of a later form included.
 */
const kept = ['for-whom', 'kind', 'purpose', 'region', 'branch', 'country', 'apostille'] as const;

/** What stays of an application for the numbers when its person is erased. */
export function withoutPersonalData(application: Answers): Answers {
  return Object.fromEntries(kept.flatMap((id) => (id in application ? [[id, application[id] ?? null]] : [])));
}
