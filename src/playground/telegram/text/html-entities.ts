import type { MessageEntity } from 'grammy/types';
import { type Refusal, refuse } from '../calls/refusal.ts';
import { isSpace, readAttributes, readCharReference, skip } from './html-tags.ts';
import { checkedLink } from './links.ts';

/**
 * `parse_mode: HTML`: tags to text and entities, in the order and with the words of TDLib's own parser
 * (rules 10 to 12). Offsets of entities are UTF-16 units; offsets in errors are bytes of the text as it was sent.
 */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

interface OpenTag {
  readonly name: string;
  readonly argument: string;
  readonly format: string;
  /** Where its text begins in the result. */
  readonly start: number;
}

const SIMPLE_TAGS = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
} as const;
type SimpleTag = keyof typeof SIMPLE_TAGS;
const INVALID_CHARACTERS =
  'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units';
const OTHER_TAGS = new Set(['a', 'code', 'pre', 'blockquote', 'tg-emoji', 'tg-time']);

/** Telegram's HTML as text and entities; a refusal names the byte where it is wrong. */
export function parseHtml(source: string): FormattedText | Refusal {
  const open: OpenTag[] = [];
  const entities: MessageEntity[] = [];
  const codeLanguages = new Map<MessageEntity, string>();
  let text = '';
  let at = 0;
  const failAt = (words: string, position: number): Refusal =>
    refuse(
      400,
      `Can't parse entities: ${words} at byte offset ${Buffer.byteLength(source.slice(0, position))}`,
    );

  while (at < source.length) {
    const reference = readCharReference(source, at);
    if (reference !== undefined) {
      text += reference.text;
      at = reference.end;
      continue;
    }
    if (source[at] !== '<') {
      text += source[at++] ?? '';
      continue;
    }
    const begin = at;
    if (source[at + 1] === '/') {
      const top = open.at(-1);
      if (top === undefined) return failAt('Unexpected end tag', begin);
      at = skip(source, at + 2, (char) => !isSpace(char) && char !== '>');
      const name = source.slice(begin + 2, at).toLowerCase();
      at = skip(source, at, (char) => char !== '' && isSpace(char));
      if (source[at] !== '>') return failAt('Unclosed end tag', begin);
      if (name !== '' && name !== top.name) {
        const found = failAt('Unmatched end tag', begin);
        return {
          ...found,
          description: `${found.description}, expected "</${top.name}>", found "</${name}>"`,
        };
      }
      open.pop();
      // [T] MessageEntity.cpp, parse_html: an emoji of one's own needs its number.
      if (top.name === 'tg-emoji' && text.length > top.start && !/^-?[1-9]\d*$/.test(top.argument)) {
        return refuse(400, "Can't parse entities: Invalid custom emoji identifier specified");
      }
      closeTag(top, text, entities, codeLanguages);
    } else {
      at = skip(source, at + 1, (char) => !isSpace(char) && char !== '>');
      if (at >= source.length) return failAt('Unclosed start tag', begin);
      const name = source.slice(begin + 1, at).toLowerCase();
      if (!isSimpleTag(name) && !OTHER_TAGS.has(name))
        return failAt(`Unsupported start tag "${name}"`, begin);
      const attributes = readAttributes(source, at, name);
      if ('words' in attributes) return failAt(attributes.words, attributes.at ?? begin);
      if (name === 'span' && attributes.argument !== 'spoiler') {
        return failAt('Tag "span" must have class "tg-spoiler"', begin);
      }
      at = attributes.end;
      open.push({ name, argument: attributes.argument, format: attributes.format, start: text.length });
    }
    at += 1;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    return refuse(
      400,
      `Can't parse entities: Can't find end tag corresponding to start tag "${unclosed.name}"`,
    );
  }
  if (/\p{Surrogate}/u.test(text)) {
    return refuse(400, `Can't parse entities: ${INVALID_CHARACTERS}`);
  }
  return { text, entities };
}

function closeTag(
  tag: OpenTag,
  text: string,
  entities: MessageEntity[],
  languages: Map<MessageEntity, string>,
): void {
  const place = { offset: tag.start, length: text.length - tag.start };
  if (place.length === 0) return;
  const last = entities.at(-1);
  const wraps = (type: string) =>
    last?.type === type && last.offset === place.offset && last.length === place.length ? last : undefined;
  if (isSimpleTag(tag.name)) {
    entities.push({ type: SIMPLE_TAGS[tag.name], ...place });
  } else if (tag.name === 'a') {
    const url = checkedLink(tag.argument === '' ? text.slice(tag.start) : tag.argument);
    if (url !== undefined) entities.push({ type: 'text_link', ...place, url });
  } else if (tag.name === 'pre') {
    const code = wraps('code');
    const language = code === undefined ? undefined : languages.get(code);
    if (language === undefined) entities.push({ type: 'pre', ...place });
    else entities[entities.length - 1] = { type: 'pre', ...place, language };
  } else if (tag.name === 'code') {
    if (wraps('pre') !== undefined && tag.argument !== '') {
      entities[entities.length - 1] = { type: 'pre', ...place, language: tag.argument };
      return;
    }
    const code: MessageEntity = { type: 'code', ...place };
    if (tag.argument !== '') languages.set(code, tag.argument);
    entities.push(code);
  } else if (tag.name === 'blockquote') {
    entities.push({ type: tag.argument === '' ? 'blockquote' : 'expandable_blockquote', ...place });
  } else if (tag.name === 'tg-time') {
    const format = dateTimeFormat(tag.format);
    const unix_time = Number(tag.argument);
    if (format !== undefined && Number.isInteger(unix_time) && tag.argument !== '') {
      entities.push({ type: 'date_time', ...place, unix_time, date_time_format: format });
    }
  }
}

function isSimpleTag(name: string): name is SimpleTag {
  return Object.hasOwn(SIMPLE_TAGS, name);
}

type DateTimeFormat = MessageEntity.DateTimeMessageEntity['date_time_format'];

function dateTimeFormat(format: string): DateTimeFormat | undefined {
  const isFormat = (value: string): value is DateTimeFormat => /^(?:r|w?[dD]?[tT]?)$/.test(value);
  return isFormat(format) ? format : undefined;
}
