/** What a `.env` file says, read so that no value is ever cut in silence: it is taken whole, or refused in one line. */
export interface EnvFile {
  /** By name, in the order of the file. A variable with a fault is here too, so that it is not reported as missing. */
  readonly entries: ReadonlyMap<string, EnvEntry>;
  readonly faults: readonly EnvFault[];
}

export interface EnvEntry {
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface EnvFault {
  /** The variable that it is about; undefined: the file, or a line that names none. */
  readonly name: string | undefined;
  /** One line for the owner, with the name first where there is one. It never repeats a value. */
  readonly text: string;
}

const assignment = /^\s*(?:export\s+)?([^=]*?)\s*=(.*)$/;
const quotes = ['"', "'", '`'];
/** Letters that nobody sees: they come with a copied token, and no value means them. */
const invisible = /[\p{Cf}\p{Cc}]/u;

/**
 * Reads the file's bytes: UTF-8, with or without a byte order mark, any line ends. Other readers cut a value at a `#`
 * or after a closing quote; here such a line is refused, or read whole where only one reading makes sense.
 */
export function parseEnvFile(bytes: Uint8Array): EnvFile {
  const text = decode(bytes);
  if (typeof text !== 'string')
    return { entries: new Map(), faults: [{ name: undefined, text: text.fault }] };
  const entries = new Map<string, EnvEntry>();
  const faults: EnvFault[] = [];
  let insideQuote = false;
  text.split(/\r\n|\n|\r/).forEach((content, index) => {
    const line = index + 1;
    if (content.trim() === '' || content.trimStart().startsWith('#')) return;
    const [, name = '', given = ''] = assignment.exec(content) ?? [];
    if (name === '') {
      // The rest of a value over several lines, whose first line is refused already.
      if (!insideQuote) faults.push(noAssignment(content, line));
      return;
    }
    const read = readValue(given.trim());
    insideQuote = read.unclosed === true;
    if (read.fault !== undefined) faults.push({ name, text: `${name}: ${read.fault} (.env, line ${line})` });
    const before = entries.get(name);
    if (before !== undefined && before.value !== '' && read.value !== '' && before.value !== read.value) {
      const text = `${name}: stands twice in .env with different values (lines ${before.line} and ${line})`;
      faults.push({ name, text });
    }
    if (before === undefined || read.value !== '') entries.set(name, { value: read.value, line });
  });
  return { entries, faults };
}

function noAssignment(content: string, line: number): EnvFault {
  // Only what looks like the name of a variable is repeated: the rest could be a secret.
  const name = /^\s*([A-Z][A-Z0-9]*_[A-Z0-9_]+)(?=\s|:|$)/.exec(content)?.[1];
  const text =
    name === undefined
      ? `.env, line ${line}: is no NAME=value; a comment begins with #`
      : `${name}: has no = after its name (.env, line ${line})`;
  return { name, text };
}

interface Value {
  readonly value: string;
  readonly fault?: string;
  /** A quote that is opened here is not closed on this line. */
  readonly unclosed?: boolean;
}

function readValue(given: string): Value {
  const quote = quotes.find((one) => given.startsWith(one));
  const value = quote === undefined ? unquoted(given) : quoted(given, quote);
  if (value.fault === undefined && invisible.test(value.value)) {
    const code = (value.value.match(invisible)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase();
    return { ...value, fault: `has an invisible character in it (U+${code.padStart(4, '0')}): type it anew` };
  }
  return value;
}

function unquoted(given: string): Value {
  if (!/(^|\s)#/.test(given)) return { value: given };
  const fault =
    'has a # outside quotes: put the value in quotes, or the comment on a line of its own that begins with #';
  return { value: given, fault };
}

function quoted(given: string, quote: string): Value {
  const end = given.indexOf(quote, 1);
  if (end === -1) {
    const fault = `begins with ${quote}, which is not closed on its line: close it, or take it away`;
    return { value: given, fault, unclosed: true };
  }
  const inside = given.slice(1, end);
  if (quote === '"' && inside.includes('\\')) {
    const fault = 'has a \\ inside " quotes, which programs read in different ways: take \' quotes';
    return { value: inside, fault };
  }
  const rest = given.slice(end + 1).trim();
  // A name such as "Үлгі" ЖШС: its quotes belong to it.
  if (rest !== '' && !rest.startsWith('#')) return unquoted(given);
  return { value: inside };
}

/** The text, or why it can't be one. */
function decode(bytes: Uint8Array): string | { readonly fault: string } {
  const [first = 0, second = 0] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked || bytes.includes(0)) return { fault: '.env is UTF-16: save it as UTF-8' };
  try {
    // The decoder takes the byte order mark away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const line = text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\n|\r/).length;
    return { fault: `.env is not UTF-8 (line ${line}): save it as UTF-8` };
  }
}
