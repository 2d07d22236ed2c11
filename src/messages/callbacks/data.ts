import { type QueueFilter, queueFilters } from '../../domain/desk/queue.ts';
import { isStart } from '../../domain/form/presets.ts';
import { type GuidePageId, isGuidePage } from '../../domain/guide/guide.ts';
import { isLocale, type Locale } from '../../domain/locale.ts';
import {
  type DeskAction,
  deskActions,
  isRefusalCode,
  type RefusalCode,
} from '../../domain/request/status.ts';
import { type MenuEntry, menuEntries } from '../applicant/menu-entries.ts';
import { type DeskOp, deskOps } from '../desk/desk-ops.ts';
import { type AfterCallback, afterCallbackData, parseAfterCallback } from './after.ts';
import { type FileCallback, fileCallbackData, parseFileCallback } from './certificate.ts';
import { type GuideCallback, guideCallbackData, parseGuideCallback } from './guide.ts';

/**
 * What a button says when it is pressed: at most 64 bytes, and never trusted, since old keyboards live for ever
 * and anybody's client can send anything. The owner and the state are checked by whoever acts on it.
 */
export type Callback =
  | { readonly type: 'locale'; readonly locale: Locale; readonly page?: GuidePageId }
  | { readonly type: 'menu'; readonly to: MenuEntry }
  | {
      readonly type: 'consent';
      readonly version: number;
      readonly given: boolean;
      readonly start?: string;
    }
  | {
      readonly type: 'form';
      readonly draft: string;
      readonly rev: number;
      readonly op: FormOp;
      readonly value: string;
    }
  | { readonly type: 'request'; readonly id: number; readonly op: RequestOp }
  | {
      readonly type: 'desk';
      readonly id: number;
      readonly op: DeskOp | DeskAction;
      readonly code?: RefusalCode;
    }
  | { readonly type: 'queue'; readonly filter: QueueFilter; readonly page: number }
  | { readonly type: 'prompt'; readonly op: PromptOp; readonly reference: string }
  /** A page of what `/find` found; of what was found itself the message knows. */
  | { readonly type: 'found'; readonly page: number }
  | { readonly type: 'failed'; readonly op: 'page' | 'requeue'; readonly number: number }
  | { readonly type: 'broadcast'; readonly id: number; readonly op: 'send' | 'cancel' }
  /** Puts a list of branches in force, or drops it. */
  | { readonly type: 'branches'; readonly id: number; readonly op: 'apply' | 'drop' }
  | { readonly type: 'reply'; readonly reference: string; readonly code: string }
  /** Not `sure`: asks first; of nobody (0): shows the list again. */
  | { readonly type: 'revoke'; readonly userId: number; readonly sure: boolean }
  /** What a country wants of a certificate. */
  | { readonly type: 'advice'; readonly country: string }
  | GuideCallback
  | FileCallback
  | AfterCallback
  /** Answers a message of somebody who has no request. */
  | { readonly type: 'contact'; readonly talk: number }
  /** For whom words were meant. */
  | { readonly type: 'which'; readonly meant: { readonly answer: number } | 'form' | 'message' }
  /** A label that stands among buttons. */
  | { readonly type: 'nothing' };

/** c choose · s suggested · n none · k keep · y confirm · x correct · b back · e edit · l list of answers · p page ·
 * o show · q cancel · Q cancel for good · a begin anew · d as in the last request · z send · r send the code again ·
 * w by the other way · u back to the answers · t take what the last text was offered as */
const formOps = [
  'c',
  's',
  'n',
  'k',
  'y',
  'x',
  'b',
  'e',
  'l',
  'p',
  'o',
  'q',
  'Q',
  'a',
  'd',
  'z',
  'r',
  'w',
  'u',
  't',
] as const;
export type FormOp = (typeof formOps)[number];

const requestOps = [
  'correct',
  'collected',
  'snooze',
  'remind-renewal',
  'card',
  'withdraw',
  'withdraw-now',
  'withdraw-not',
  'pay',
  'receipt',
  'answer',
  'calendar',
] as const;
export type RequestOp = (typeof requestOps)[number];

const promptOps = ['cancel', 'without', 'send', 'again'] as const;
export type PromptOp = (typeof promptOps)[number];

export const callbackData = {
  locale: (locale: Locale, page?: GuidePageId) => `l:${locale}${page ? `:${page}` : ''}`,
  menu: (to: MenuEntry) => `m:${to}`,
  consent: (version: number, given: boolean, start?: string) =>
    `k:${version}:${given ? 'y' : 'n'}${start ? `:${start}` : ''}`,
  form: (draft: { id: string; rev: number }, op: FormOp, value: string | number = '') =>
    `f:${draft.id}:${draft.rev.toString(36)}:${op}:${value}`,
  request: (id: number, op: RequestOp) => `r:${id.toString(36)}:${op}`,
  desk: (id: number, op: DeskOp | DeskAction, code?: RefusalCode) =>
    `d:${id.toString(36)}:${op}${code ? `:${code}` : ''}`,
  queue: (filter: QueueFilter, page: number) => `q:${filter}:${page}`,
  prompt: (op: PromptOp, reference: string) => `p:${op}:${reference}`,
  found: (page: number) => `F:${page}`,
  failed: (op: 'page' | 'requeue', number: number) => `x:${op}:${number}`,
  broadcast: (id: number, op: 'send' | 'cancel') => `B:${id.toString(36)}:${op}`,
  branches: (id: number, op: 'apply' | 'drop') => `L:${id.toString(36)}:${op}`,
  reply: (reference: string, code: string) => `c:${reference}:${code}`,
  revoke: (userId: number, sure: boolean) => `s:${userId}:${sure ? 'y' : '?'}`,
  advice: (country: string) => `a:${country}`,
  contact: (talk: number) => `w:${talk.toString(36)}`,
  which: (meant: { readonly answer: number } | 'form' | 'message') =>
    `W:${typeof meant === 'string' ? meant : meant.answer.toString(36)}`,
  ...guideCallbackData,
  ...fileCallbackData,
  ...afterCallbackData,
  nothing: () => '-',
};

/** Reads what a button said; undefined for anything that no button of this program says. */
export function parseCallback(data: string): Callback | undefined {
  const [kind, first = '', second = '', third = '', ...rest] = data.split(':');
  switch (kind) {
    case '-':
      return { type: 'nothing' };
    case 'a':
      return /^[A-Z]{2}$/.test(first) ? { type: 'advice', country: first } : undefined;
    case 'W': {
      if (first === 'form' || first === 'message') return { type: 'which', meant: first };
      const answer = number36(first);
      return answer === undefined ? undefined : { type: 'which', meant: { answer } };
    }
    case 'P':
    case 'D':
      return parseFileCallback([kind, first, second, third]);
    case 'w': {
      const talk = number36(first);
      return talk === undefined ? undefined : { type: 'contact', talk };
    }
    case 'l':
      if (!isLocale(first)) return undefined;
      return { type: 'locale', locale: first, ...(isGuidePage(second) && { page: second }) };
    case 'g':
    case 'S':
    case 'C':
    case 't':
      return parseGuideCallback([kind, first, second, third]);
    case 'm': {
      const to = oneOf(menuEntries, first);
      return to && { type: 'menu', to };
    }
    case 'k':
      return /^\d{1,4}$/.test(first)
        ? {
            type: 'consent',
            version: Number(first),
            given: second === 'y',
            ...(isStart(third) && { start: third }),
          }
        : undefined;
    case 'f': {
      const op = oneOf(formOps, third);
      const rev = number36(second);
      if (!/^[0-9a-f]{12}$/.test(first) || rev === undefined || op === undefined) return undefined;
      return { type: 'form', draft: first, rev, op, value: rest.join(':') };
    }
    case 'r': {
      const op = oneOf(requestOps, second);
      const id = number36(first);
      return id !== undefined && op ? { type: 'request', id, op } : undefined;
    }
    case 'd': {
      const op = oneOf([...deskOps, ...deskActions], second);
      const id = number36(first);
      if (id === undefined || op === undefined) return undefined;
      return { type: 'desk', id, op, ...(isRefusalCode(third) && { code: third }) };
    }
    case 'q': {
      const filter = oneOf(queueFilters, first);
      return filter && /^\d{1,5}$/.test(second) ? { type: 'queue', filter, page: Number(second) } : undefined;
    }
    case 'p':
      return promptOf(first, second);
    case 'F':
      return /^\d{1,3}$/.test(first) ? { type: 'found', page: Number(first) } : undefined;
    case 'x': {
      const op = oneOf(['page', 'requeue'] as const, first);
      return op && /^\d{1,12}$/.test(second) ? { type: 'failed', op, number: Number(second) } : undefined;
    }
    case 'B': {
      const op = oneOf(['send', 'cancel'] as const, second);
      const id = number36(first);
      return id !== undefined && op ? { type: 'broadcast', id, op } : undefined;
    }
    case 'c':
      return /^[a-z-]{2,20}$/.test(second) ? { type: 'reply', reference: first, code: second } : undefined;
    case 'L': {
      const op = oneOf(['apply', 'drop'] as const, second);
      const id = number36(first);
      return id !== undefined && op ? { type: 'branches', id, op } : undefined;
    }
    case 's':
      return /^\d{1,16}$/.test(first)
        ? { type: 'revoke', userId: Number(first), sure: second === 'y' }
        : undefined;
    default:
      return parseAfterCallback(kind, first, second, third);
  }
}

function promptOf(op: string, reference: string): Callback | undefined {
  const known = oneOf(promptOps, op);
  return known && { type: 'prompt', op: known, reference };
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

function number36(text: string): number | undefined {
  return /^[0-9a-z]{1,10}$/.test(text) ? Number.parseInt(text, 36) : undefined;
}
