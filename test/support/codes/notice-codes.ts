import { z } from 'zod';
import { type Notice, noticeSchema } from '../../../src/domain/messages/notice.ts';

/** The codes that a field of a notice may have, as the schema of notices names them. Throws where it names none. */
export function codesOfNotice(template: Notice['template'], field: string): readonly string[] {
  const shape = noticeSchema.options.find((option) => option.shape.template.value === template)?.shape;
  const type: unknown = shape && Object.entries(shape).find(([name]) => name === field)?.[1];
  const codes = type instanceof z.ZodEnum ? type.options.filter((code) => typeof code === 'string') : [];
  if (codes.length === 0) throw new Error(`the notice ${template} has no codes in ${field}`);
  return codes;
}
