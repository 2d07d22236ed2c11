import { type Locale, locales } from '../../domain/locale.ts';
import { seemingLanguage } from '../../domain/talk/language-of-text.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { shortenedTogether } from '../message-length.ts';
import { blocks, lines, type View } from '../outgoing.ts';

/** Of the three texts together, so that what stands around them has room in the same message. */
const lettersShown = 3800;

interface Written {
  readonly id: number;
  readonly state: 'draft' | 'sending' | 'done' | 'cancelled';
  readonly texts: Readonly<Record<Locale, string | undefined>>;
}

/** Asks for the text in one language. */
export function broadcastPrompt(id: number, locale: Locale, t: Translate): View {
  return {
    html: t(keyOf('broadcast-prompt', locale)),
    buttons: [[{ text: t.plain('button-cancel'), data: callbackData.broadcast(id, 'cancel') }]],
  };
}

/**
 * All three texts as they will be read, and to how many people they go. Where they do not fit into one message
 * together, the longest are cut here, not when they are sent.
 */
export function broadcastPreview(broadcast: Written, count: number, t: Translate): View {
  const written = locales.map((locale) => broadcast.texts[locale] ?? '');
  const texts = shortenedTogether(written, lettersShown);
  return {
    html: blocks(
      t('broadcast-preview', { count }),
      ...locales.map((locale, at) =>
        lines(
          `<b>${t(keyOf('broadcast-language', locale))}</b>`,
          t('desk-words', { words: texts[at] ?? '' }),
          isOtherLanguage(written[at] ?? '', locale) && `⚠️ ${t('broadcast-other-language')}`,
        ),
      ),
    ),
    buttons: [
      [
        {
          text: t.plain('button-broadcast', { count: String(count) }),
          data: callbackData.broadcast(broadcast.id, 'send'),
          style: 'danger',
        },
      ],
      [{ text: t.plain('button-cancel'), data: callbackData.broadcast(broadcast.id, 'cancel') }],
    ],
  };
}

/** How far it is; edited in place. */
export function broadcastProgress(
  { id, state }: Written,
  copies: { readonly sent: number; readonly waiting: number; readonly lost: number; readonly of: number },
  t: Translate,
): View {
  return {
    html: t(keyOf('broadcast-state', state), {
      sent: String(copies.sent),
      lost: String(copies.lost),
      of: String(Math.max(copies.of, copies.sent + copies.lost)),
    }),
    ...(state === 'sending' && {
      buttons: [[{ text: t.plain('button-stop-broadcast'), data: callbackData.broadcast(id, 'cancel') }]],
    }),
  };
}

/** A text in the slot of another language is doubted, not refused: its letters may deceive. */
function isOtherLanguage(text: string, slot: Locale): boolean {
  const seeming = seemingLanguage(text);
  return seeming !== undefined && seeming !== slot;
}
