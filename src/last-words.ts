import { OwnerFault } from './domain/owner/owner-fault.ts';
import { inSource } from './source-places.ts';

/**
 * What a program says that ends with this error. A crash gives its name and its places in the code: its message could hold
 * what a person wrote.
 */
export function lastWords(error: unknown): string {
  if (error instanceof OwnerFault) return error.message;
  if (!(error instanceof Error)) return 'crash';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`crash: ${error.name}`, ...frames.map(inSource)].join('\n');
}
