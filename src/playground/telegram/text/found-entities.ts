import type { MessageEntity } from 'grammy/types';

/** What Telegram makes clickable by itself in any text: commands, mentions, hashtags, addresses (rules 12, 14). */

const GENERIC_ZONES =
  'app|biz|com|dev|edu|gov|info|int|mil|name|net|online|org|pro|shop|site|store|xyz|қаз|рф';
const COUNTRY_ZONES =
  'ad|ae|af|ag|al|am|ar|at|au|az|ba|bd|be|bg|bh|br|by|ca|ch|ci|cl|cn|co|cr|cu|cy|cz|de|dk|dz|ec|ee|eg|es|eu|fi|fr|' +
  'ge|gr|hk|hr|hu|id|ie|il|in|io|iq|ir|is|it|jo|jp|ke|kg|kr|kw|kz|lb|li|lt|lu|lv|ly|ma|mc|md|me|mn|mt|mx|my|ng|nl|no|' +
  'nz|om|pe|ph|pk|pl|ps|pt|qa|ro|rs|ru|sa|se|sg|si|sk|sm|su|sy|th|tj|tm|tn|tr|tv|tw|ua|uk|us|uy|uz|va|ve|vn|ye|za';
const HOST = `(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+`;
const ZONE = `(?:${GENERIC_ZONES}|${COUNTRY_ZONES})(?![\\p{L}\\p{N}_-])`;
const TAIL = `(?::\\d{1,5})?(?:[/?#][^\\s<>"«»]*)?`;

const PATTERNS: readonly (readonly [FoundType, RegExp])[] = [
  ['email', new RegExp(`(?<![\\p{L}\\p{N}_.%+-])[a-z0-9._%+-]+@${HOST}${ZONE}`, 'giu')],
  ['url', new RegExp(`(?<![\\p{L}\\p{N}_@.-])(?:https?|ftp)://${HOST}[\\p{L}]{2,}${TAIL}`, 'giu')],
  ['url', new RegExp(`(?<![\\p{L}\\p{N}_@./:-])${HOST}${ZONE}${TAIL}`, 'giu')],
  ['mention', /(?<![\p{L}\p{N}_@/])@[a-zA-Z0-9_]{4,32}(?![\p{L}\p{N}_])/gu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu],
  ['hashtag', /(?<![\p{L}\p{N}_#])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}(?![\p{L}\p{N}_#])/gu],
];

type FoundType = 'email' | 'url' | 'mention' | 'bot_command' | 'hashtag';

/** Found entities in order, none over another: the kind that stands first in the table wins. */
export function findEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const length = type === 'url' ? match[0].replace(/[.,:;!?)\]}'"»]+$/u, '').length : match[0].length;
      const entity = { type, offset: match.index, length } satisfies MessageEntity;
      if (!found.some((other) => overlap(other, entity))) found.push(entity);
    }
  }
  return found.sort((left, right) => left.offset - right.offset);
}

/** They share a sign at least. */
export function overlap(left: MessageEntity, right: MessageEntity): boolean {
  return left.offset < right.offset + right.length && right.offset < left.offset + left.length;
}
