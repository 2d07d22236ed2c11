import { parseReceiptNumber } from '../../domain/request/payment/receipt-number.ts';
import { readReference } from '../../domain/request/reference.ts';
import type { Request } from '../../domain/request/request.ts';
import { type CertificateKind, mayWithdraw } from '../../domain/request/status.ts';
import { asksOwnData } from '../../domain/talk/question-in-words.ts';
import { pageBesideCard } from '../../domain/talk/sentences/asked-page.ts';
import { tellsBeside } from '../../domain/talk/sentences/told-beside.ts';
import { tellsBesideKeeping } from '../../domain/talk/sentences/withdrawal.ts';
import { contestsRefusal, fearsRecord, type Telling } from '../../domain/talk/told-about-request.ts';
import { dropHeldWords, findHeldWords } from '../../storage/form/held-words.ts';
import { openRequestsOfChat } from '../../storage/request/requests.ts';
import { askForReceipt, takeReceipt } from '../request/payment/payments.ts';
import type { ServiceDeps, Turn, UpdateRef } from '../turn.ts';
import { endQuestion, offerToDesk } from './offer-to-desk.ts';
import { currentOf, noteOwn, passOn } from './say-to-desk.ts';

/** A button in words: its question, or the card that has it. */
export function pressInWords(
  deps: ServiceDeps,
  turn: Turn,
  update: UpdateRef,
  telling: Telling,
  request: Request | undefined,
  words: string,
): void {
  const { tx, tell } = turn;
  const { chatId } = update;
  if (telling === 'pass-on' || telling === 'let-go') return answerOffer(turn, update, telling);
  if (request === undefined) return;
  switch (telling) {
    case 'withdraw': {
      if (!mayWithdraw(request)) {
        tell(chatId, { template: 'plain', text: 'ready-already' });
        return tell(chatId, { template: 'request-card', request: request.id });
      }
      noteOwn(turn, update, { kind: 'withdrawing' });
      // «Отзовите и удалите мои данные»: the one has to come first, and the other says so.
      if (asksOwnData(words) === 'erase') tell(chatId, { template: 'erase-question' });
      const open = openRequestsOfChat(tx, chatId).filter((one) => mayWithdraw(one));
      const named = open.filter((one) => isNamed(one, words));
      const [only, another] = named.length > 0 ? named : open;
      if (another) return tell(chatId, { template: 'request-list', toWithdraw: true });
      return tell(chatId, { template: 'withdraw-question', request: only?.id ?? request.id });
    }
    case 'keep': {
      tell(chatId, { template: 'plain', text: 'prompt-cancelled' });
      const [, another] = openRequestsOfChat(tx, chatId);
      tell(
        chatId,
        another ? { template: 'request-list' } : { template: 'request-card', request: request.id },
      );
      // «Не отменяйте, паспорт поменялся»: what is told with it may be for people.
      return tellsBesideKeeping(words) ? void offerToDesk(turn, update, words) : undefined;
    }
    case 'paid':
      // A number says by itself that it is the receipt's; the desk looks whether the money came.
      if (/(?:\d[ -]?){5}/.test(words) && parseReceiptNumber(words).ok)
        return takeReceipt(deps, turn, update, request, words);
      return askForReceipt(turn, chatId, request);
    case 'paying':
    case 'collecting':
    case 'collected':
    case 'why-refused': {
      const page = telling === 'collecting' ? pageBesideCard(words) : undefined;
      if (fearsRecord(words)) tell(chatId, { template: 'guide', page: 'refused', unasked: true });
      tell(chatId, { template: 'request-card', request: request.id });
      if (page) tell(chatId, { template: 'guide', page, unasked: true });
      return tellsBeside(words) || contestsRefusal(words) ? void offerToDesk(turn, update, words) : undefined;
    }
  }
}

/** The words that were asked about go to the desk, or are dropped. */
function answerOffer(turn: Turn, update: UpdateRef, telling: 'pass-on' | 'let-go'): void {
  const { tx, tell } = turn;
  const { chatId } = update;
  const held = findHeldWords(tx, chatId);
  if (held === undefined) return tell(chatId, { template: 'plain', text: 'noted' });
  dropHeldWords(tx, chatId);
  endQuestion(turn, chatId, held);
  if (telling === 'let-go') {
    noteOwn(turn, update, { kind: 'cut' });
    return tell(chatId, { template: 'plain', text: 'prompt-cancelled' });
  }
  passOn(turn, { ...update, messageId: held.messageId }, currentOf(tx, chatId), held.words, 'message');
}

const kinds: Readonly<Record<CertificateKind, RegExp>> = {
  paper: /(?<!\p{L})(?:бумаж|қағаз|кагаз|paper)/iu,
  electronic: /(?<!\p{L})(?:электрон|pdf|electronic)/iu,
};

/** «Отмените бумажную», or its reference: one of several is meant. */
function isNamed({ kind, reference }: Request, words: string): boolean {
  const read = readReference(words);
  return read.type === 'one' ? read.reference === reference : kinds[kind].test(words);
}
