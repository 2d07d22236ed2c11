import type { SourceFile } from './source-files.ts';

const declared = /^export (?:async )?function\*? (\w+)/;
/** A constant that holds a function: parameters, perhaps the type of the result, and the arrow. */
const assigned =
  /^export const (\w+)(?:: [^=]+)? = (?:async )?(?:<[^>]+>)?\((?:[^()]|\([^()]*\))*\)(?:: [^=]+)? =>/;

/**
 * Exported functions without a doc comment right above them, as `path: name`. Sources are formatted, so a declaration
 * begins its line and a comment ends on the line before; of overloads the first one is looked at.
 */
export function withoutDocComment({ path, text }: SourceFile): readonly string[] {
  const lines = text.split('\n');
  const seen = new Set<string>();
  return lines.flatMap((line, at) => {
    const name = (declared.exec(line) ?? assigned.exec(lines.slice(at, at + 12).join('\n')))?.[1];
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return lines[at - 1]?.endsWith('*/') ? [] : [`${path}: ${name}`];
  });
}
