import { z } from 'zod';
import type { Answers } from '../form/form.ts';

/** A line of an application before and after it was corrected; `null` is "none", undefined: it was not asked. */
const change = z.object({
  question: z.string(),
  before: z.string().nullable().optional(),
  after: z.string().nullable().optional(),
});
export type AnswerChange = z.infer<typeof change>;

/** What is different, and the lines that were to be corrected even if they are not. */
export function changesBetween(
  before: Answers,
  after: Answers,
  lines: readonly string[],
): readonly AnswerChange[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids
    .filter((id) => before[id] !== after[id] || lines.includes(id))
    .map((question) => ({ question, before: before[question], after: after[question] }));
}

/** As the text that the history keeps, sealed. */
export function writeChanges(changes: readonly AnswerChange[]): string {
  return JSON.stringify(changes);
}

/** Throws where the text was not written by `writeChanges`. */
export function readChanges(text: string): readonly AnswerChange[] {
  return z.array(change).parse(JSON.parse(text));
}
