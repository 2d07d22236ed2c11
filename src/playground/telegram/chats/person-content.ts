import type { Contact } from 'grammy/types';
import { fixText } from '../text/fixed-text.ts';
import type { PersonState, StoredMessage } from '../world.ts';
import type { StoredFile } from './files.ts';
import type { IncomingContent } from './incoming.ts';
import type { DocumentFile, ShownMessage } from './room-types.ts';

/** What people's messages hold, and how any message is shown to them. */

/** Where everybody's phone is. */
export const ALMATY = { latitude: 43.238949, longitude: 76.889709 };

/** A message as a person sees it. */
export function shownMessage(stored: StoredMessage): ShownMessage {
  const { message, fromBot: from_bot, reaction, paid } = stored;
  return {
    ...message,
    from_bot,
    ...(reaction === '' ? {} : { reaction }),
    ...(paid === undefined ? {} : { paid }),
  };
}

/** Text with the entities that any client or server finds in it. */
export function textContent({ text, entities }: ReturnType<typeof fixText>): IncomingContent {
  return entities.length === 0 ? { text } : { text, entities: [...entities] };
}

/** The caption of a file that a person sends; nothing where it is empty. */
export function captionContent(caption: string | undefined): IncomingContent {
  const { text, entities } = fixText({ text: caption ?? '', entities: [] });
  if (text === '') return {};
  return entities.length === 0 ? { caption: text } : { caption: text, caption_entities: [...entities] };
}

/** A file as the bot is told of it. */
export function documentContent(stored: StoredFile, file: DocumentFile): IncomingContent {
  const { file_id, file_unique_id, bytes } = stored;
  const document = {
    file_id,
    file_unique_id,
    file_name: file.name,
    mime_type: file.mime,
    file_size: bytes.length,
  };
  const album = file.mediaGroupId === undefined ? {} : { media_group_id: file.mediaGroupId };
  return { document, ...captionContent(file.caption), ...album };
}

/** The phone without its `+`, as contacts carry it. */
export function ownContact({ profile }: PersonState): Contact {
  if (profile.phone === undefined) throw new Error(`person ${profile.id} has no phone to share`);
  const { id: user_id, first_name, last_name } = profile;
  const phone_number = profile.phone.replace(/^\+/, '');
  return { phone_number, first_name, user_id, ...(last_name === undefined ? {} : { last_name }) };
}
