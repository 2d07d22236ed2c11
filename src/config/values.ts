import { z } from 'zod';

/** What the settings are read from: variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** An address to build on; it comes without slashes at its end. */
export const httpUrl = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'must be an http(s) address',
  )
  .transform((text) => text.replace(/\/+$/, ''));

/** A variable that is set to nothing is not set, and blanks around a value do not belong to it. */
export function present(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value?.trim() ? [[name, trimmed(name, value)]] : [],
    ),
  );
}

/** A password may begin or end with a blank. */
function trimmed(name: string, value: string): string {
  return name.endsWith('PASSWORD') ? value : value.trim();
}

/** One line a fault, the variable's name first. */
export function faultLines(error: z.ZodError): readonly string[] {
  return error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
}
