import type { Document, Message } from 'grammy/types';
import type { SentDocument } from '../../domain/guide/file-check.ts';
import { type BotContext, type BotDeps, pressedCard, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';

/**
 * `/verify`: the file that follows, or one with `/verify` as its caption, is compared with what was delivered. It stands
 * before the desk and the form, to which any other file belongs.
 */
export function verifyFeature({ applicants, fileChecks }: BotDeps): Feature {
  const feature = createFeature();
  feature.command('verify', (ctx) => {
    if (ctx.visitor.applicant?.locale === undefined) return applicants.start(updateRef(ctx));
    return ctx.match.trim() === ''
      ? fileChecks.askFile(updateRef(ctx))
      : fileChecks.checkReference(updateRef(ctx), ctx.match);
  });
  feature.on(['message:document', 'message:photo'], async (ctx, next) => {
    if (!isToBeChecked(ctx) || ctx.visitor.applicant?.locale === undefined) return await next();
    await fileChecks.checkFile(updateRef(ctx), sentDocument(ctx.message.document));
  });
  onCallback(feature, 'verify', (ctx, { file }) =>
    fileChecks.checkOffered(updateRef(ctx), file, pressedCard(ctx)),
  );
  return feature;
}

/** A picture of a certificate is no document and never the same file. */
export function sentDocument(document: Document | undefined): SentDocument {
  const {
    file_id: fileId = '',
    file_name: name = '',
    mime_type: mime = '',
    file_size: size = 0,
  } = document ?? {};
  return { fileId, name, mime, size };
}

/** An operator who replies to a card, or names a request, delivers a file instead. */
function isToBeChecked({ message, visitor }: BotContext & { message: Message }): boolean {
  const { caption, reply_to_message: repliedTo } = message;
  if (caption !== undefined) return /^\/verify(?:@\w+)?(?:\s|$)/i.test(caption);
  const isPrompted = visitor.prompt?.kind === 'verify';
  return isPrompted && (repliedTo === undefined || repliedTo.message_id === visitor.prompt?.messageId);
}
