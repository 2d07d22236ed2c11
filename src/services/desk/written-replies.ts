import { filledIn, fitsRequest } from '../../domain/desk/canned-reply.ts';
import { commandSaid, putsAside } from '../../domain/desk/command-in-words.ts';
import { unnamedOrder } from '../../domain/desk/orders/unnamed-order.ts';
import { bare, previewed, type WordKind, wordKinds } from '../../domain/desk/word-kind.ts';
import type { Request } from '../../domain/request/request.ts';
import type { RefusalCode } from '../../domain/request/status.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import { requestOfDeskCard } from '../../storage/desk/desk-cards.ts';
import { findOperator, nameOperator, type Operator } from '../../storage/desk/operators.ts';
import {
  deletePrompt,
  findPrompt,
  type Prompt,
  putPrompt,
  savePromptWords,
  takeReason,
} from '../../storage/form/prompts.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { addTalk } from '../../storage/request/correspondence.ts';
import { claimId } from '../../storage/request/payments.ts';
import { findRequestByReference } from '../../storage/request/requests.ts';
import type { ActionWords } from '../request/act.ts';
import { refreshDeskCards } from '../request/desk-cards.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';
import {
  actAsOperator,
  atDesk,
  type DeskOutcome,
  type DeskUpdate,
  type RequestName,
  replyBelow,
} from './at-desk.ts';
import { tickedLines, tickNamed } from './lines-to-correct.ts';
import { codeOf, detailsOf, isAskedAlready, longestReply, previewAddition, whyNot } from './replies.ts';

/** Telegram's clock counts whole seconds. */
const clockStepMs = 1000;

/** Actions of the desk that want words: they are asked for, shown as the person will read them, and sent. */
export function createWrittenReplies(deps: ServiceDeps) {
  return {
    /** A button was pressed that wants words: now they are asked for. */
    askWords(update: UpdateRef, name: RequestName, kind: WordKind, code?: RefusalCode, edit?: number) {
      return atDesk(deps, update, name, ({ tx, now, tell }, request, operator): DeskOutcome => {
        const { reference } = request;
        const fault = whyNot({ tx }, request, operator, kind);
        if (fault) return fault;
        const reason = kind === 'refuse' ? takeReason(tx, update.chatId, reference, now) : undefined;
        const about = kind === 'decline-receipt' ? String(claimId(tx, request.id)) : code;
        putPrompt(tx, update.chatId, { kind, subject: reference, code: about }, now);
        // The grounds that were offered are over. Any other message must not turn into a card: opening is recorded.
        const isCard = edit !== undefined && requestOfDeskCard(tx, update.chatId, edit) === request.id;
        if (isCard) tell(update.chatId, { template: 'desk-card', request: request.id, edit });
        if (reason === undefined) {
          tell(update.chatId, { template: 'desk-prompt', reference, kind, ...(code && { code }) });
        } else {
          // It was given with the order: it is shown as the person will read it, and may be written anew.
          savePromptWords(tx, update.chatId, reason);
          tell(update.chatId, { template: 'desk-preview', reference });
        }
        return { code: 'shown', reference };
      });
    },

    /** The words that were asked for. What is previewed waits for one more tap; the rest is done. */
    giveWords(
      update: DeskUpdate,
      /** `writtenAt`: by Telegram's clock, in ms, cut to the second. */
      { text, writtenAt }: { readonly text: string; readonly writtenAt?: number | undefined },
      operatorName: string,
    ) {
      return withPrompt(update, operatorName, (turn, request, operator, prompt, kind): DeskOutcome => {
        const { tx, tell } = turn;
        const { reference } = request;
        const noLines = kind === 'correct' && tickedLines(prompt).length === 0;
        // «Отмена», «жоқ керек емес» are no words for anybody; to a list without a tick «не надо» says the same.
        const isOver = putsAside(text, noLines ? 'ask' : kind);
        // The list stays open: its lines are still to be ticked, or named.
        if (noLines && !isOver) {
          const isNamed = tickNamed(turn, update.chatId, request, text);
          return isNamed ? { code: 'shown', reference } : { code: 'no-lines', reference, assignee: '' };
        }
        if (prompt.messageId) tell(update.chatId, { template: 'buttons-off', message: prompt.messageId });
        if (isOver) {
          deletePrompt(tx, update.chatId);
          tell(update.chatId, { template: 'plain', text: 'prompt-cancelled' });
          return { code: 'shown', reference };
        }
        if ([...text].length > longestReply) {
          // The prompt is over as well: an app splits a long text, and its tail must not become the reason.
          deletePrompt(tx, update.chatId);
          return { code: 'text-too-long', reference, assignee: '' };
        }
        // A press may overtake words: then they were written for the request that was asked about before.
        const isOvertaken = writtenAt !== undefined && writtenAt + clockStepMs <= prompt.askedAt;
        // A second try stands for the first, and what is a command as well was perhaps not meant for the person.
        const isCommand = commandSaid(text) !== undefined || unnamedOrder(text)?.text === '';
        const isDoubtful = isOvertaken || prompt.words !== undefined || isCommand;
        if (previewed.includes(kind) || (kind === 'ask' && isDoubtful)) {
          savePromptWords(tx, update.chatId, text);
          tell(update.chatId, { template: 'desk-preview', reference });
          return { code: 'shown', reference };
        }
        deletePrompt(tx, update.chatId);
        const claim = claimId(tx, request.id);
        // Without a claim nothing is left to decline, which is said in other words.
        const isAnother = kind === 'decline-receipt' && claim !== undefined && prompt.code !== String(claim);
        if (isAnother) return { code: 'another-receipt', reference, assignee: '' };
        return carryOut(turn, request, operator, kind, { text, ...detailsOf(prompt) });
      });
    },

    /** A canned reply instead of words of one's own: filled in, in the applicant's language, and shown like those. */
    chooseReply(update: UpdateRef, reference: string, code: string, operatorName: string) {
      return withPrompt(update, operatorName, (turn, request, _operator, prompt, kind): DeskOutcome => {
        const { tx, tell } = turn;
        const reply = deps.replies.find((one) => one.code === code);
        // What was true when the button was shown may be so no longer.
        const fits = reply !== undefined && fitsRequest(reply, request);
        if (prompt.subject !== reference || kind !== 'message' || !fits) return { code: 'no-such-request' };
        if (prompt.messageId) tell(update.chatId, { template: 'buttons-off', message: prompt.messageId });
        const locale = findApplicant(tx, request.chatId)?.locale ?? 'kk';
        const branch = deps.catalog.branches.find((one) => one.code === request.branchCode);
        const words = filledIn(reply.texts[locale], {
          reference,
          branch: branch?.names[locale] ?? '—',
          promised: deps.dayInWords(locale, request.promised.on),
        });
        savePromptWords(tx, update.chatId, words);
        tell(update.chatId, { template: 'desk-preview', reference });
        return { code: 'shown', reference };
      });
    },

    /** "Send it like this", or a refusal without words of one's own. */
    sendWords(update: DeskUpdate, reference: string, operatorName: string) {
      return withPrompt(update, operatorName, (turn, request, operator, prompt, kind): DeskOutcome => {
        const isBare = prompt.words === undefined && !bare.includes(kind);
        const noLines = kind === 'correct' && tickedLines(prompt).length === 0;
        if (prompt.subject !== reference || isBare || noLines) return { code: 'no-such-request' };
        if (prompt.messageId)
          turn.tell(update.chatId, { template: 'buttons-off', message: prompt.messageId });
        deletePrompt(turn.tx, update.chatId);
        const text = prompt.words;
        return carryOut(turn, request, operator, kind, { ...(text && { text }), ...detailsOf(prompt) });
      });
    },

    /** The preview was not as it should be: the words are written anew. */
    rewriteWords(update: UpdateRef, reference: string, operatorName: string) {
      return withPrompt(
        update,
        operatorName,
        ({ tx, tell }, _request, _operator, prompt, kind): DeskOutcome => {
          if (prompt.subject !== reference) return { code: 'no-such-request' };
          if (prompt.messageId) tell(update.chatId, { template: 'buttons-off', message: prompt.messageId });
          savePromptWords(tx, update.chatId, undefined);
          const code = codeOf(prompt);
          tell(update.chatId, { template: 'desk-prompt', reference, kind, ...(code && { code }) });
          return { code: 'shown', reference };
        },
      );
    },

    /** By command, words and all: done at once. */
    sayWords(
      update: DeskUpdate,
      name: RequestName,
      what: { readonly kind: WordKind; readonly text: string | undefined; readonly code?: RefusalCode },
      operatorName: string,
    ) {
      return atDesk(deps, update, name, (turn, request, operator): DeskOutcome => {
        const { tx, now, tell } = turn;
        nameOperator(tx, operator.userId, operatorName);
        if (what.kind === 'ask' && what.text && isAskedAlready(request, operator)) {
          return previewAddition(turn, update.chatId, request, operator, what.text);
        }
        const prompt = findPrompt(tx, update.chatId, now);
        if (prompt?.subject === request.reference) {
          deletePrompt(tx, update.chatId);
          if (prompt.messageId) tell(update.chatId, { template: 'buttons-off', message: prompt.messageId });
        }
        if (what.text && [...what.text].length > longestReply) {
          return { code: 'text-too-long', reference: request.reference, assignee: '' };
        }
        const { kind, text, code } = what;
        return carryOut(turn, request, operator, kind, { ...(text && { text }), ...(code && { code }) });
      });
    },

    /** A prompt is put aside: by its button or by `/cancel`. */
    dropPrompt(update: UpdateRef, messageId?: number) {
      return runUpdate(deps, update, ({ tx, tell }) => {
        const edit = messageId === undefined ? {} : { edit: messageId };
        deletePrompt(tx, update.chatId);
        tell(update.chatId, { template: 'plain', text: 'prompt-cancelled', ...edit });
      });
    },
  };

  /** The operator, what they were asked for, and the request it is about, as it stands now. */
  function withPrompt(
    update: DeskUpdate,
    operatorName: string,
    work: (turn: Turn, request: Request, operator: Operator, prompt: Prompt, kind: WordKind) => DeskOutcome,
  ): Promise<DeskOutcome | undefined> {
    return runUpdate(deps, update, (turn): DeskOutcome => {
      const operator = findOperator(turn.tx, update.chatId);
      const prompt = findPrompt(turn.tx, update.chatId, turn.now);
      const kind = wordKinds.find((one) => one === prompt?.kind);
      if (operator === undefined || prompt === undefined || kind === undefined) {
        return replyBelow(turn, update, { code: 'denied' });
      }
      nameOperator(turn.tx, operator.userId, operatorName);
      const request = findRequestByReference(turn.tx, prompt.subject);
      const outcome = request
        ? work(turn, request, operator, prompt, kind)
        : ({ code: 'no-such-request' } as const);
      return replyBelow(turn, update, outcome);
    });
  }

  function carryOut(
    turn: Turn,
    request: Request,
    operator: Operator,
    kind: WordKind,
    words: ActionWords,
  ): DeskOutcome {
    const { tx, now, tell } = turn;
    const { reference, chatId } = request;
    const fault = whyNot(turn, request, operator, kind);
    if (fault) return fault;
    if (kind !== 'message' && kind !== 'note') {
      return actAsOperator(deps, turn, request, operator, kind, words);
    }
    const operatorId = operator.userId;
    const said = words.text ?? '';
    const talk = addTalk(tx, { requestId: request.id, chatId, kind, operatorId, words: said, at: now });
    appendAudit(tx, { at: now, actor: `operator:${operatorId}`, action: kind, subject: reference });
    if (kind === 'message') tell(chatId, { template: 'talk', talk }, { lane: 'notice' });
    refreshDeskCards(turn, request.id, `talk${talk}`);
    return { code: 'done', reference };
  }
}
