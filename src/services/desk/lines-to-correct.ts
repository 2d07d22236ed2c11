import { lineNamed } from '../../domain/form/hearing/named-lines.ts';
import { correctableQuestions } from '../../domain/form/start/correctable-answers.ts';
import type { Request } from '../../domain/request/request.ts';
import { decide } from '../../domain/request/status.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import {
  findPrompt,
  type Prompt,
  putPrompt,
  savePromptMessage,
  takeReason,
} from '../../storage/form/prompts.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';
import {
  actorOf,
  atDesk,
  type DeskOutcome,
  type DeskUpdate,
  nameOfAssignee,
  type RequestName,
} from './at-desk.ts';

/** Ticking the lines that are returned for correction: which ones are ticked stands in the operator's prompt. */
export function createDeskLines(deps: ServiceDeps) {
  return {
    /** `/correct`, or its button: the lines of the application; those that `typed`, or what was kept, names are ticked, other words are left. */
    askLines(update: DeskUpdate, name: RequestName, typed = '') {
      return atDesk(deps, update, name, (turn, request, operator): DeskOutcome => {
        const { tx, now, tell } = turn;
        const { reference } = request;
        const decided = decide(request, 'correct', actorOf(operator));
        if (!decided.ok) return { code: decided.code, reference, assignee: nameOfAssignee(tx, request) };
        const text = typed || (takeReason(tx, update.chatId, reference, now) ?? '');
        putPrompt(tx, update.chatId, { kind: 'correct', subject: reference, code: '' }, now);
        if (text !== '' && tickNamed(turn, update.chatId, request, text)) return { code: 'shown', reference };
        tell(update.chatId, { template: 'desk-lines', request: request.id });
        if (text !== '') tell(update.chatId, { template: 'desk-reply', outcome: 'rest-left', reference });
        return { code: 'shown', reference };
      });
    },

    /** A line was ticked, or the tick taken away again. `old`: the button belongs to a list that is over. */
    toggleLine(
      update: UpdateRef,
      requestId: number,
      question: string,
      messageId: number,
    ): Promise<'done' | 'old' | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        const request = findRequest(tx, requestId);
        const prompt = findPrompt(tx, update.chatId, now);
        const isOpen = prompt?.kind === 'correct' && prompt.subject === request?.reference;
        if (!findOperator(tx, update.chatId) || !request || !isOpen || prompt.words !== undefined)
          return 'old';
        const lines = tickedLines(prompt);
        const ticked = correctableQuestions(request.application)
          .map(({ id }) => id)
          .filter((id) => lines.includes(id) !== (id === question));
        const next = { kind: 'correct', subject: request.reference, code: ticked.join(',') } as const;
        putPrompt(tx, update.chatId, next, now);
        savePromptMessage(tx, update.chatId, request.reference, messageId);
        tell(update.chatId, { template: 'desk-lines', request: requestId, edit: messageId });
        return 'done';
      });
    },

    /** "On": a word of explanation is asked for. `none`: no line is ticked. */
    linesChosen(
      update: UpdateRef,
      requestId: number,
      messageId: number,
    ): Promise<'done' | 'old' | 'none' | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        const request = findRequest(tx, requestId);
        const prompt = findPrompt(tx, update.chatId, now);
        const isOpen = prompt?.kind === 'correct' && prompt.subject === request?.reference;
        if (!findOperator(tx, update.chatId) || !request || !isOpen) return 'old';
        if (tickedLines(prompt).length === 0) return 'none';
        const { reference } = request;
        tell(update.chatId, { template: 'buttons-off', message: messageId });
        tell(update.chatId, { template: 'desk-prompt', reference, kind: 'correct' });
        return 'done';
      });
    },
  };
}

const betweenLines = /[,;\n]+|\s+(?:и|а также|және|мен|and)\s+/iu;

/** «Фамилия и дата рождения»: those lines are ticked. False: some of the words name no line, or one of several. */
export function tickNamed({ tx, now, tell }: Turn, chatId: number, request: Request, text: string): boolean {
  const asked = correctableQuestions(request.application).map(({ id }) => id);
  const named = text
    .split(betweenLines)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => lineNamed(part, asked));
  if (named.length === 0 || named.includes(undefined)) return false;
  const before = findPrompt(tx, chatId, now);
  if (before?.messageId) tell(chatId, { template: 'buttons-off', message: before.messageId });
  const code = asked.filter((id) => named.includes(id)).join(',');
  putPrompt(tx, chatId, { kind: 'correct', subject: request.reference, code }, now);
  tell(chatId, { template: 'desk-lines', request: request.id });
  return true;
}

/** The lines that are ticked in this prompt. */
export function tickedLines({ code }: Pick<Prompt, 'code'>): readonly string[] {
  return code ? code.split(',') : [];
}
