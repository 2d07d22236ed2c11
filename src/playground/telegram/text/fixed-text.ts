import type { MessageEntity } from 'grammy/types';
import { findEntities } from './found-entities.ts';
import type { FormattedText } from './html-entities.ts';
import { nestEntities, sorted } from './nested-entities.ts';

/**
 * What is left of a text after the server has cleaned and trimmed it, with its entities moved along.
 * Entities lose leading blanks; those of blanks only go, except links (TDLib, fix_formatted_text).
 */
export function fixText(source: FormattedText): FormattedText {
  const cleaned = clean(source);
  const text = cleaned.text.replace(/[ \n]+$/, '');
  const entities: MessageEntity[] = [];
  for (const entity of nestEntities(cleaned.entities.filter((one) => one.length > 0))) {
    const moved = trimEntity(text, entity);
    if (moved !== undefined) entities.push(moved);
  }
  const first = Math.min(text.length, ...entities.map((entity) => entity.offset));
  const blanks = /^[ \n]*/.exec(text.slice(0, first))?.[0].length ?? 0;
  const trimmed = text.slice(blanks);
  const shifted = entities.map((entity) => ({ ...entity, offset: entity.offset - blanks }));
  const nested = nestEntities(shifted, findEntities(trimmed));
  return { text: trimmed, entities: sorted(nested.flatMap((entity) => trimEntity(trimmed, entity) ?? [])) };
}

function trimEntity(text: string, entity: MessageEntity): MessageEntity | undefined {
  const isHidden = entity.type === 'text_link' || entity.type === 'text_mention';
  const end = Math.min(entity.offset + entity.length, text.length);
  let offset = entity.offset;
  if (!isHidden) while (offset < end && ' \n'.includes(text.charAt(offset))) offset += 1;
  return offset < end ? { ...entity, offset, length: end - offset } : undefined;
}

/** Control characters become blanks; carriage returns, direction marks and three combining lines vanish. */
function clean(source: FormattedText): FormattedText {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < source.text.length; at += 1) {
    places.push(text.length);
    const char = source.text.charAt(at);
    const code = char.charCodeAt(0);
    if (code <= 0x20) text += char === '\n' ? '\n' : char === '\r' ? '' : ' ';
    else if (!((code >= 0x2028 && code <= 0x202e) || code === 0x333 || code === 0x33f || code === 0x30a))
      text += char;
  }
  places.push(text.length);
  const place = (at: number) => places[Math.min(at, source.text.length)] ?? text.length;
  const entities = source.entities.map((entity) => {
    const offset = place(entity.offset);
    return { ...entity, offset, length: place(entity.offset + entity.length) - offset };
  });
  return { text, entities };
}
