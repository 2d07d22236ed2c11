/** The small parts of TDLib's HTML: blanks, character references, attributes of a start tag (rule 11). */

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

/** Beyond the end counts as a space, as the closing zero byte does in TDLib. */
export function isSpace(char: string): boolean {
  return char === '' || ' \t\r\n\0\v'.includes(char);
}

/** The first place from `from` on whose sign does not match. */
export function skip(source: string, from: number, matches: (char: string) => boolean): number {
  let at = from;
  while (at < source.length && matches(source.charAt(at))) at += 1;
  return at;
}

/** `&lt;`, `&#1234;`, `&#x4d2;`, with or without the semicolon; anything else stays as it was written. */
export function readCharReference(source: string, at: number): { text: string; end: number } | undefined {
  if (source[at] !== '&') return undefined;
  const found = /^&(?:#x([0-9a-f]*)|#(\d*)|([a-z]+));?/i.exec(source.slice(at, at + 40));
  if (found === null) return undefined;
  const [whole, hex, decimal, name] = found;
  const end = at + whole.length;
  if (name !== undefined) {
    const text = NAMED.get(name);
    return text === undefined ? undefined : { text, end };
  }
  const digits = whole.endsWith(';') ? whole.length - 1 : whole.length;
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  if (!(code > 0 && code < 0x10ffff) || digits >= 10) return undefined;
  return { text: String.fromCodePoint(code), end };
}

export type Attributes = { argument: string; format: string; end: number } | { words: string; at?: number };

/** The attributes of a tag that has begun, up to its `>`; `words`: what is wrong with them. */
export function readAttributes(source: string, from: number, tag: string): Attributes {
  let at = from;
  let argument = '';
  let format = '';
  while (source[at] !== '>') {
    at = skip(source, at, isSpace);
    if (source[at] === '>') break;
    const nameBegin = at;
    at = skip(source, at, (char) => !isSpace(char) && !'=>/"\''.includes(char));
    const name = source.slice(nameBegin, at);
    if (name === '') return { words: `Empty attribute name in the tag "${tag}"` };
    at = skip(source, at, isSpace);
    if (at >= source.length) return { words: `Unclosed start tag "${tag}"` };
    let value = '';
    if (source[at] === '=') {
      at = skip(source, at + 1, isSpace);
      if (at >= source.length) return { words: `Unclosed start tag "${tag}"` };
      const quote = source[at];
      if (quote === '"' || quote === "'") {
        at += 1;
        while (at < source.length && source[at] !== quote) {
          const reference = readCharReference(source, at);
          value += reference?.text ?? source[at] ?? '';
          at = reference?.end ?? at + 1;
        }
        at += 1;
      } else {
        const token = at;
        at = skip(source, at, (char) => /[a-z0-9.-]/i.test(char));
        value = source.slice(token, at).toLowerCase();
        if (!isSpace(source.charAt(at)) && source[at] !== '>')
          return { words: 'Unexpected end of name token', at: token };
      }
      if (at >= source.length) return { words: 'Unclosed start tag' };
    } else if (tag !== 'blockquote' || name !== 'expandable') {
      continue;
    }
    if (tag === 'a' && name === 'href') argument = value;
    else if (tag === 'code' && name === 'class' && value.startsWith('language-')) argument = value.slice(9);
    else if (tag === 'span' && name === 'class' && value.startsWith('tg-')) argument = value.slice(3);
    else if (tag === 'blockquote' && name === 'expandable') argument = '1';
    else if (tag === 'tg-emoji' && name === 'emoji-id') argument = value;
    else if (tag === 'tg-time' && name === 'unix') argument = value;
    else if (tag === 'tg-time' && name === 'format') format = value;
  }
  return { argument, format, end: at };
}
