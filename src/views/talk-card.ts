import type { Request } from '../domain/request/request.ts';
import { keyOf, type Translate } from '../i18n/translate.ts';
import { callbackData } from './callback-data.ts';
import { type Button, blocks, type View } from './outgoing.ts';

/** A message from an operator, beside the decisions. */
export function operatorMessage(request: Request | undefined, words: string, t: Translate): View {
  return {
    html: blocks(
      request ? t('talk-about', { reference: request.reference }) : undefined,
      t('refused-words', { words }),
      t('talk-reply'),
    ),
  };
}

export function answerButtons(request: Request, t: Translate): Button[][] {
  const data = callbackData.request(request.id, 'answer');
  return [[{ text: t.plain('button-answer'), data, style: 'primary' }]];
}

export function answerPrompt(reference: string, problem: string | undefined, t: Translate): View {
  return {
    html: blocks(problem && t(keyOf('problem', problem), { number: 0 }), t('answer-prompt', { reference })),
    buttons: [[{ text: t.plain('button-cancel'), data: callbackData.prompt('cancel', reference) }]],
  };
}

/** The operator's question is still without an answer. */
export function answerReminder(request: Request, question: string, t: Translate): View {
  return {
    html: blocks(
      t('reminder-answer', { reference: request.reference }),
      t('refused-words', { words: question }),
      t('next-needs_info'),
    ),
    buttons: answerButtons(request, t),
  };
}

export function contactPrompt(problem: string | undefined, t: Translate): View {
  return {
    html: blocks(problem && t(keyOf('problem', problem), { number: 0 }), t('contact-prompt')),
    buttons: [[{ text: t.plain('button-cancel'), data: callbackData.prompt('cancel', '') }]],
  };
}
