import type { MessageEntity } from 'grammy/types';
import { overlap } from './found-entities.ts';

/**
 * Telegram's rules of nesting (the list at the top of MessageEntity in the Bot API): styles may overlap anything but
 * code and pre and are cut at the borders of what they overlap; links, mentions and code can't hold each other;
 * quotes can't be nested. The result is in TDLib's order: by offset, longer first, then by kind.
 */
const STYLES = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler'] as const;
type Style = (typeof STYLES)[number];

const ORDER: Readonly<Record<string, number>> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 11,
  code: 20,
  text_link: 49,
  text_mention: 49,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
};

/** Entities as Telegram gives them back: none overlaps another one, styles are cut at blocks. */
export function nestEntities(
  entities: readonly MessageEntity[],
  found: readonly MessageEntity[] = [],
): MessageEntity[] {
  const styles = entities.filter((entity) => styleOf(entity) !== undefined);
  const quotes = keepApart(sorted(entities.filter(isQuote)));
  const given = keepApart(
    sorted(entities.filter((entity) => styleOf(entity) === undefined && !isQuote(entity))),
  );
  const added = found.filter((entity) => !given.some((other) => overlap(entity, other)));
  const links = [...given, ...added].filter((link) =>
    quotes.every((quote) => !overlap(link, quote) || holds(quote, link)),
  );
  const blocks = sorted([...quotes, ...links]);
  return sorted([...blocks, ...cutStyles(styles, blocks)]);
}

/** Pieces of each style between the borders of everything else; styles inside code and pre are lost. */
function cutStyles(styles: readonly MessageEntity[], blocks: readonly MessageEntity[]): MessageEntity[] {
  const spans = STYLES.map((style) => ({
    style,
    ranges: merge(styles.filter((entity) => entity.type === style)),
  }));
  const borders = new Set<number>();
  for (const entity of blocks) borders.add(entity.offset).add(end(entity));
  for (const { ranges } of spans) for (const [from] of ranges) borders.add(from);
  const cuts = [...borders].sort((left, right) => left - right);
  const pieces: MessageEntity[] = [];
  for (const { style, ranges } of spans) {
    for (const [from, to] of ranges) {
      const stops = [from, ...cuts.filter((cut) => cut > from && cut < to), to];
      for (let index = 0; index + 1 < stops.length; index += 1) {
        const offset = stops[index] ?? from;
        const piece: MessageEntity = { type: style, offset, length: (stops[index + 1] ?? to) - offset };
        if (!blocks.some((block) => isCode(block) && overlap(block, piece))) pieces.push(piece);
      }
    }
  }
  return pieces;
}

/** Ranges of one style, those that touch joined. */
function merge(entities: readonly MessageEntity[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const entity of sorted(entities)) {
    const last = ranges.at(-1);
    if (last !== undefined && entity.offset <= last[1]) last[1] = Math.max(last[1], end(entity));
    else ranges.push([entity.offset, end(entity)]);
  }
  return ranges;
}

/** Of entities that share characters the first stays. */
function keepApart(entities: readonly MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = [];
  for (const entity of entities) if (!kept.some((other) => overlap(other, entity))) kept.push(entity);
  return kept;
}

/** By place, the longer one first, as Telegram orders them. */
export function sorted(entities: readonly MessageEntity[]): MessageEntity[] {
  const order = (entity: MessageEntity) => ORDER[entity.type] ?? 50;
  return [...entities].sort(
    (left, right) => left.offset - right.offset || right.length - left.length || order(left) - order(right),
  );
}

function styleOf(entity: MessageEntity): Style | undefined {
  return STYLES.find((style) => style === entity.type);
}

function isQuote(entity: MessageEntity): boolean {
  return entity.type === 'blockquote' || entity.type === 'expandable_blockquote';
}

function isCode(entity: MessageEntity): boolean {
  return entity.type === 'pre' || entity.type === 'code';
}

function end(entity: MessageEntity): number {
  return entity.offset + entity.length;
}

function holds(outer: MessageEntity, inner: MessageEntity): boolean {
  return outer.offset <= inner.offset && end(inner) <= end(outer);
}
