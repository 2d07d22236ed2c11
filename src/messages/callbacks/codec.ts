/** How one value travels in the data of a button: in letters that have no colon. */
export interface Field<Value> {
  write(value: Value): string;
  /** Undefined for what this field never writes. */
  read(text: string): { readonly value: Value } | undefined;
}

type NamedField = readonly [name: string, field: Field<unknown>];
type ValueOf<One> = One extends Field<infer Value> ? Value : never;

/** The values in their order; those that may be missing can be left out at the end. */
type ArgumentsOf<Fields extends readonly NamedField[]> = Fields extends readonly [
  readonly [string, infer One],
  ...infer Rest extends readonly NamedField[],
]
  ? undefined extends ValueOf<One>
    ? readonly [value?: ValueOf<One>, ...rest: ArgumentsOf<Rest>]
    : readonly [value: ValueOf<One>, ...rest: ArgumentsOf<Rest>]
  : readonly [];

/** What a press says: the type of the button, and its values by name. */
export type PressOf<Type extends string, Codec> = Codec extends {
  readonly fields: infer Fields extends readonly NamedField[];
}
  ? { readonly type: Type } & {
      readonly [One in Fields[number] as undefined extends ValueOf<One[1]> ? never : One[0]]: ValueOf<One[1]>;
    } & {
      readonly [One in Fields[number] as undefined extends ValueOf<One[1]> ? One[0] : never]?: Exclude<
        ValueOf<One[1]>,
        undefined
      >;
    }
  : never;

/** Writes the data of a button: at most 64 bytes, as Telegram takes (Bot API, InlineKeyboardButton). */
export interface ButtonCodec<Fields extends readonly NamedField[]> {
  (...values: ArgumentsOf<Fields>): string;
  readonly prefix: string;
  readonly fields: Fields;
}

/** A type of button: the letter that its data begin with, and its values in order. */
export function button<const Fields extends readonly NamedField[]>(
  prefix: string,
  ...fields: Fields
): ButtonCodec<Fields> {
  const write = (...values: ArgumentsOf<Fields>): string => {
    const all: readonly unknown[] = values;
    // What is missing at the end is left out; what is there and empty keeps its colon, as in keyboards of before.
    const count = fields.findLastIndex((_, at) => all[at] !== undefined) + 1;
    const texts = fields.slice(0, count).map(([, field], at) => field.write(all[at]));
    return [prefix, ...texts].join(':');
  };
  return Object.assign(write, { prefix, fields });
}

/**
 * The values of a button by name; undefined where a field never wrote what stands there. A last field of `words` takes all
 * that is left.
 */
export function readFields(
  fields: readonly NamedField[],
  texts: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  const read: Record<string, unknown> = {};
  for (const [at, [name, field]] of fields.entries()) {
    const found = field.read(field === words ? texts.slice(at).join(':') : (texts[at] ?? ''));
    if (found === undefined) return undefined;
    if (found.value !== undefined) read[name] = found.value;
  }
  return read;
}

const some = <Value>(value: Value | undefined) => (value === undefined ? undefined : { value });

/** One of these words. */
export function oneOf<Value extends string>(values: readonly Value[]): Field<Value> {
  return { write: (value) => value, read: (text) => some(values.find((value) => value === text)) };
}

/** One of these words, each by the letter that stands for it. */
export function coded<Value extends string>(letters: Readonly<Record<Value, string>>): Field<Value> {
  const all: readonly [string, string][] = Object.entries(letters);
  const isValue = (text: string): text is Value => Object.hasOwn(letters, text);
  return {
    write: (value) => letters[value],
    read(text) {
      const word = all.find(([, letter]) => letter === text)?.[0];
      return word !== undefined && isValue(word) ? { value: word } : undefined;
    },
  };
}

/** Two words for true and false. */
export function yesOrNo(yes: string, no: string): Field<boolean> {
  return {
    write: (value) => (value ? yes : no),
    read: (text) => (text === yes || text === no ? { value: text === yes } : undefined),
  };
}

/** Text of this form. */
export function text(form: RegExp): Field<string> {
  return { write: (value) => value, read: (found) => (form.test(found) ? { value: found } : undefined) };
}

/** Whole numbers of at most so many digits. */
export function decimal(digits: number): Field<number> {
  const form = new RegExp(`^\\d{1,${digits}}$`);
  return { write: String, read: (found) => (form.test(found) ? { value: Number(found) } : undefined) };
}

/** Ids and revisions: whole numbers of at most ten letters in base 36. */
export const base36: Field<number> = {
  write: (value) => value.toString(36),
  read: (found) => (/^[0-9a-z]{1,10}$/.test(found) ? { value: Number.parseInt(found, 36) } : undefined),
};

/** All that is left, colons included; the last field alone may be one. */
export const words: Field<string> = { write: (value) => value, read: (value) => ({ value }) };

/** May be missing. `lenient`: what it does not know counts as missing, since the rest of the button still holds. */
export function optional<Value>(field: Field<Value>, { lenient = false } = {}): Field<Value | undefined> {
  return {
    write: (value) => (value === undefined ? '' : field.write(value)),
    read(found) {
      if (found === '') return { value: undefined };
      return field.read(found) ?? (lenient ? { value: undefined } : undefined);
    },
  };
}
