import type { Message } from 'grammy/types';

/**
 * The words of a message with each link that lies behind a word written out after it, since the bot passes words on
 * as they are: «здесь» with a link becomes «здесь (https://egov.kz)». Undefined: it has no words.
 */
export function wordsWithLinks({
  text,
  entities = [],
}: Pick<Message, 'text' | 'entities'>): string | undefined {
  if (text === undefined) return undefined;
  let words = text;
  // From the end, so that the places of those before stay as they are.
  for (const entity of [...entities].sort((one, other) => other.offset - one.offset)) {
    if (entity.type !== 'text_link' || typeof entity.url !== 'string') continue;
    const end = entity.offset + entity.length;
    const shown = text.slice(entity.offset, end).trim();
    if (shown === entity.url) continue;
    words = `${words.slice(0, end)} (${entity.url})${words.slice(end)}`;
  }
  return words;
}
