import type { Context } from 'grammy';
import type { Message } from 'grammy/types';
import type { SentFile } from '../../domain/form/attachment.ts';
import { isStart } from '../../domain/form/start/presets.ts';
import { parseContactPhone } from '../../domain/person/phone.ts';
import { type FormOp, parseCallback } from '../../messages/callbacks/data.ts';
import type { FormAct } from '../../services/form/form-acts.ts';
import type { Press } from '../../services/form/show-form.ts';
import { isContent, isOwnContact } from '../message-content.ts';

/** What a person does to the form, and with which button. */
export interface FormInput {
  readonly act: FormAct;
  readonly press?: Press;
}

/** What an update says to the form; undefined: nothing, it is meant for somebody else. */
export function readFormInput(ctx: Context): FormInput | undefined {
  if (ctx.callbackQuery) return readPress(ctx);
  const { message } = ctx;
  if (message === undefined) return undefined;
  if (message.text !== undefined) {
    return message.text.startsWith('/') ? undefined : { act: { type: 'typed', text: message.text } };
  }
  if (message.contact) {
    const { phone_number } = message.contact;
    if (typeof phone_number !== 'string') return { act: { type: 'unusable' } };
    const read = parseContactPhone(phone_number);
    const own = isOwnContact(message.contact, ctx.from);
    return { act: { type: 'contact', phone: read.ok ? read.value : phone_number, own } };
  }
  const { latitude, longitude } = message.location ?? {};
  if (typeof latitude === 'number' && typeof longitude === 'number') {
    return { act: { type: 'unusable', at: { latitude, longitude } } };
  }
  const file = fileIn(message);
  if (file) return { act: { type: 'attach', file } };
  return isContent(message) ? { act: { type: 'unusable' } } : undefined;
}

/** A picture or a document; of a picture the largest size. */
function fileIn({ document, photo, animation }: Message): SentFile | undefined {
  // A moving picture is a document as well.
  if (animation) return undefined;
  if (document && typeof document.file_id === 'string') {
    const { file_id: fileId, file_size: size = 0, file_name: name = '', mime_type: mime = '' } = document;
    return { fileId, form: 'document', size, name, mime };
  }
  const largest = Array.isArray(photo) ? photo.at(-1) : undefined;
  if (typeof largest?.file_id !== 'string') return undefined;
  return { fileId: largest.file_id, form: 'photo', size: largest.file_size ?? 0, name: '' };
}

function readPress(ctx: Context): FormInput | undefined {
  const messageId = ctx.callbackQuery?.message?.message_id;
  const data = parseCallback(ctx.callbackQuery?.data ?? '');
  if (data?.type !== 'form' || messageId === undefined) return undefined;
  const act = actOf(data.op, data.value);
  return act && { act, press: { draft: data.draft, rev: data.rev, messageId } };
}

function actOf(op: FormOp, value: string): FormAct | undefined {
  switch (op) {
    case 'choose':
      return { type: op, value };
    case 'edit':
      return { type: op, question: value };
    case 'edit-list':
      return { type: op, section: value };
    case 'page':
      return /^\d{1,3}$/.test(value) ? { type: op, page: Number(value) } : undefined;
    case 'anew':
      return { type: op, start: isStart(value) ? value : undefined };
    case 'offered':
      return /^\d$/.test(value) ? { type: op, index: Number(value) } : undefined;
    default:
      return { type: op };
  }
}
