import type { FormProblem } from '../../domain/form/problems.ts';
import type { Request } from '../../domain/request/request.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { namesOfLines } from '../desk/lines-to-correct-cards.ts';
import { type Button, blocks, lines, type View } from '../outgoing.ts';

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

/** The way to answer the desk's question. */
export function answerButtons(request: Request, t: Translate): Button[][] {
  const data = callbackData.request(request.id, 'answer');
  return [[{ text: t.plain('button-answer'), data, style: 'primary' }]];
}

/** What the applicant is waited for: the answer to a question, or corrected lines. */
export function askedButtons(request: Request, t: Translate): Button[][] {
  if (request.status === 'needs_info') return answerButtons(request, t);
  if (request.status !== 'needs_correction') return [];
  const data = callbackData.request(request.id, 'correct');
  return [[{ text: t.plain('button-correct-lines'), data, style: 'primary' }]];
}

/** Asks for the answer to the desk, with what was wrong with the words before. */
export function answerPrompt(reference: string, problem: FormProblem | undefined, t: Translate): View {
  return {
    html: blocks(problem && t(keyOf('problem', problem), { number: 0 }), t('answer-prompt', { reference })),
    asksReply: true,
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

/** Where words have gone that nobody had asked for. */
export function passedOn(how: string, reference: string | undefined, t: Translate): View {
  const about = reference ? t('to-desk-about', { reference }) : t('to-desk');
  return { html: lines(about, t(keyOf('passed-on', how))) };
}

/** Asks for whom words were meant. One button a reading. */
export function whichMeant(
  words: string,
  asks: { readonly requests: readonly Request[]; readonly form: boolean; readonly message: boolean },
  t: Translate,
): View {
  const shown = [...words].length > longestShown ? `${[...words].slice(0, longestShown).join('')}…` : words;
  // Nothing but the desk can be meant.
  const isOffer = asks.requests.length === 0 && !asks.form;
  const isAnswer = asks.requests.length === 1 && !asks.form && !asks.message;
  const question = isOffer ? 'which-offer' : isAnswer ? 'which-answer' : 'which-meant';
  const toDesk = isOffer ? 'button-which-send' : 'button-which-message';
  return {
    html: blocks(t(question), t('which-words', { words: shown })),
    buttons: [
      ...asks.requests.map(({ id, reference }): Button[] => [
        { text: t.plain('button-which-answer', { reference }), data: callbackData.which({ answer: id }) },
      ]),
      ...(asks.form ? [[{ text: t.plain('button-which-form'), data: callbackData.which('form') }]] : []),
      ...(asks.message ? [[{ text: t.plain(toDesk), data: callbackData.which('message') }]] : []),
    ],
  };
}

const longestShown = 300;

/** The lines that were returned are still to be corrected; `words`: what the operator has explained. */
export function correctionReminder(
  request: Request,
  { lines: returned, words }: { readonly lines: readonly string[]; readonly words: string | undefined },
  t: Translate,
): View {
  return {
    html: blocks(
      t('reminder-correction', { reference: request.reference }),
      namesOfLines(returned, request.application, t),
      words && t('refused-words', { words }),
      t('next-needs_correction'),
    ),
    buttons: askedButtons(request, t),
  };
}

/** Asks for words to the operators, with what was wrong with those before. */
export function contactPrompt(problem: FormProblem | undefined, t: Translate): View {
  return {
    html: blocks(problem && t(keyOf('problem', problem), { number: 0 }), t('contact-prompt')),
    asksReply: true,
    buttons: [[{ text: t.plain('button-cancel'), data: callbackData.prompt('cancel', '') }]],
  };
}
