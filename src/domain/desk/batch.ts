import { readReference } from '../request/reference.ts';
import { isRefusalCode, type RefusalCode } from '../request/status.ts';
import { iinsInName } from './certificate-check.ts';

/**
 * Several things that an operator hands in at once: files, an archive of them, or a list of decisions. Each is matched
 * with its request by a reference or an IIN, shown together, and carried out by one tap.
 */
export const batchKinds = ['files', 'archive', 'decisions'] as const;
export type BatchKind = (typeof batchKinds)[number];

/** What may stand in a list: decisions that need no more than words. */
export const listedActions = ['ready', 'refuse', 'check', 'resume', 'collected', 'returned', 'ask'] as const;
export type ListedAction = (typeof listedActions)[number];
export type BatchAction = ListedAction | 'deliver';

/**
 * Why nothing becomes of an item. no-name: neither its name nor its text says whose it is · no-request: nobody with that
 * IIN or reference waits · several-requests: more than one does · twice: two files, or lines, for one request ·
 * same-file: it is there already · not-a-pdf and others: of the look into it · locked-entry: packed with a password ·
 * too-big, too-many: beyond what is looked at · file-lost: Telegram does not give it out · no-decision, no-ground,
 * no-words: the line lacks it.
 */
export const batchFaults = [
  'no-name',
  'no-request',
  'several-requests',
  'twice',
  'same-file',
  'locked-entry',
  'too-big',
  'too-many',
  'file-lost',
  'no-decision',
  'no-ground',
  'no-words',
] as const;
export type BatchFault = (typeof batchFaults)[number];

/** new: not looked at · sure, doubtful: it can go · out: nothing becomes of it · done, failed: what became of it. */
export const itemVerdicts = ['new', 'sure', 'doubtful', 'out', 'done', 'failed'] as const;
export type ItemVerdict = (typeof itemVerdicts)[number];

/** Found by the text of the file and not by its name: worth a look before it goes. */
export const byText = 'by-text';

/** How an operator answers. */
export const batchOps = ['sure', 'all', 'no', 'undo', 'stop'] as const;
export type BatchOp = (typeof batchOps)[number];

/** How looking through or carrying out has ended, said in the message that told how far it was. */
export const batchEnds = ['read', 'not-read', 'reading-stopped', 'done', 'stopped'] as const;
export type BatchEnd = (typeof batchEnds)[number];

/** All that is said beside an item and has no words elsewhere. */
export const batchReasons = [
  ...batchFaults,
  byText,
  ...[
    'damaged',
    'undo',
    'stopped',
    'not-now',
    'wrong-kind',
    'not-assignee',
    'taken',
    'faster',
    'not-allowed',
  ],
] as const;

/** More nobody looks through before a tap. */
export const mostItems = 500;
/** Of one file in an archive, unpacked; and of all of them. Bytes. */
export const mostEntryBytes = 20 * 1024 * 1024;
export const mostArchiveBytes = 200 * 1024 * 1024;

/** What a name, a cell or a text says whose something is. */
export interface Named {
  readonly references: readonly string[];
  readonly iins: readonly string[];
}

/** The references and IINs that the name of a file, or a line of a list, holds. */
export function namedIn(text: string): Named {
  const read = readReference(text);
  return {
    references: read.type === 'one' ? [read.reference] : read.type === 'several' ? read.references : [],
    iins: [...new Set(iinsInName(text))],
  };
}

/** One line of a list of decisions. */
export interface ListedDecision {
  /** As it was typed, for telling which one is meant. */
  readonly line: string;
  readonly named: Named;
  readonly action: ListedAction | undefined;
  readonly code: RefusalCode | undefined;
  readonly words: string | undefined;
}

/** How decisions are called in the three languages, by the beginning of the word. */
const decisionWords: readonly (readonly [ListedAction, RegExp])[] = [
  ['ready', /^(?:ready|готов|дайын)/iu],
  ['refuse', /^(?:refus|reject|отказ|бас тарт)/iu],
  ['check', /^(?:check|additional|дополнительн|проверк|қосымша|тексер)/iu],
  ['resume', /^(?:resume|продолж|жалғастыр)/iu],
  ['collected', /^(?:collected|получен|выдан|алынды|берілді)/iu],
  ['returned', /^(?:returned|возвращ|возврат|қайтарыл)/iu],
  ['ask', /^(?:ask|question|вопрос|спросить|сұрақ|сұрау)/iu],
];

/**
 * The rows of a list, whatever the order of its columns: the cell with a reference or an IIN says whose line it is, the
 * next that names a decision says what becomes of it, then the ground of a refusal, then words for the person. A first
 * row that names nobody is the header, and empty rows are none.
 */
export function readDecisions(rows: readonly (readonly string[])[]): readonly ListedDecision[] {
  const read = rows.map(readRow);
  if (!read.some(({ named }) => isNamed(named))) return []; // another list
  return read.filter(({ line, named }, row) => line !== '' && (row > 0 || isNamed(named)));
}

function readRow(cells: readonly string[]): ListedDecision {
  const rest = cells.map((cell) => cell.trim().replace(/^'(?=[\d=+@-])/, '')).filter((cell) => cell !== '');
  const line = rest.join(' · ').slice(0, 120);
  const who = rest.findIndex((cell) => isNamed(namedIn(cell)));
  const named = namedIn(who === -1 ? '' : (rest.splice(who, 1)[0] ?? ''));
  const at = rest.findIndex((cell) => decisionWords.some(([, word]) => word.test(cell)));
  const typed = at === -1 ? '' : (rest.splice(at, 1)[0] ?? '');
  const action = decisionWords.find(([, word]) => word.test(typed))?.[0];
  const ground = rest.findIndex((cell) => isRefusalCode(cell.toLowerCase()));
  const code = ground === -1 ? undefined : rest.splice(ground, 1)[0]?.toLowerCase();
  return {
    line,
    named,
    action,
    code: code !== undefined && isRefusalCode(code) ? code : undefined,
    words: rest.join(' ').trim() || undefined,
  };
}

function isNamed({ references, iins }: Named): boolean {
  return references.length + iins.length > 0;
}
