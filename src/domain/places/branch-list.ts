/** Another list of branches in place of the present one: what is wrong with it, and what it would change. */
import type { Branch } from './branch.ts';

/** What can be wrong in a list that an owner sends. */
export const listFaults = [
  'not-utf8',
  'not-csv',
  'too-many-lines',
  'no-header',
  'no-rows',
  'no-column',
  'beyond-header',
  'missing',
  'empty',
  'too-long',
  'yes-no',
  'code',
  'twice',
  'branch-kind',
  'coordinate',
  'no-region',
  'code-of-region',
] as const;
export type ListFaultCode = (typeof listFaults)[number];

export interface ListFault {
  /** In the file, counted from 1; undefined: the file as a whole. */
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  readonly what: ListFaultCode;
  /** The code that no region has, the line that has it already. */
  readonly detail?: string | undefined;
}

/** Reads a list from CSV. */
export type ReadBranchList = (
  csv: string,
) =>
  | { readonly ok: true; readonly branches: readonly Branch[] }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

/** `readAhead`: reads it piece by piece, so that `read` has it at once. */
export interface ReadBranches {
  readonly read: ReadBranchList;
  readonly readAhead: (csv: string) => Promise<void>;
}

export const branchParts = ['name', 'address', 'kind', 'centre', 'city', 'region', 'map', 'checked'] as const;
export type BranchPart = (typeof branchParts)[number];

export interface ListChange {
  readonly added: readonly Branch[];
  /** As they will be, and what is different about them. */
  readonly changed: readonly { readonly branch: Branch; readonly parts: readonly BranchPart[] }[];
  /** `kept`: open requests use it, so that it is still shown, though no longer offered. */
  readonly gone: readonly { readonly branch: Branch; readonly kept: boolean }[];
  /** Nothing is different but the order in which they are offered. */
  readonly onlyOrder: boolean;
}

/** What `next` changes. `used`: codes of the branches at which open requests will be collected. */
export function compareLists(
  present: readonly Branch[],
  next: readonly Branch[],
  used: ReadonlySet<string>,
): ListChange {
  const before = byCode(offered(present));
  const after = byCode(next);
  const added = next.filter(({ code }) => !before.has(code));
  const changed = next.flatMap((branch) => {
    const earlier = before.get(branch.code);
    const parts = earlier ? branchParts.filter((part) => partOf(earlier, part) !== partOf(branch, part)) : [];
    return parts.length > 0 ? [{ branch, parts }] : [];
  });
  const gone = [...before.values()]
    .filter(({ code }) => !after.has(code))
    .map((branch) => ({ branch, kept: used.has(branch.code) }));
  const isSame = added.length + changed.length + gone.length === 0;
  const codes = [...before.keys()];
  return { added, changed, gone, onlyOrder: isSame && next.some(({ code }, at) => code !== codes[at]) };
}

/** Nothing is different at all. */
export function isNoChange({ added, changed, gone, onlyOrder }: ListChange): boolean {
  return added.length + changed.length + gone.length === 0 && !onlyOrder;
}

/** Those that a new request may name. */
export function offered(branches: readonly Branch[]): readonly Branch[] {
  return branches.filter(({ retired }) => !retired);
}

/**
 * The first of these lists, newest first, and behind it, retired, what it has no more but open requests use, as the
 * newest list that has it says. A list that is not needed is not asked for.
 */
export function withRetired(
  lists: Iterable<readonly Branch[]>,
  used: ReadonlySet<string>,
): readonly Branch[] {
  const missing = new Set(used);
  let branches: readonly Branch[] | undefined;
  for (const list of lists) {
    const wanted = list.filter(({ code }) => missing.delete(code));
    branches = branches
      ? [...branches, ...wanted.map((branch) => ({ ...branch, retired: true as const }))]
      : list;
    if (missing.size === 0) break;
  }
  return branches ?? [];
}

/** The rows of the file that an owner sends back changed; a header before them. Places on the map where any is known. */
export function branchTable(branches: readonly Branch[]): readonly (readonly string[])[] {
  const yesNo = (value: boolean) => (value ? 'yes' : 'no');
  const header =
    'code,region_code,kind,centre,name_kk,name_ru,name_en,city_kk,city_ru,city_en,address,checked';
  const isOnMap = branches.some(({ at }) => at !== undefined);
  const point = ({ at }: Branch) => (isOnMap ? [`${at?.latitude ?? ''}`, `${at?.longitude ?? ''}`] : []);
  return [
    [...header.split(','), ...(isOnMap ? ['latitude', 'longitude'] : [])],
    ...branches.map((branch) => {
      const { code, regionCode, kind, centre, names, city, address, checked } = branch;
      return [
        ...[code, regionCode, kind, yesNo(centre)],
        ...[names.kk, names.ru, names.en, city.kk, city.ru, city.en],
        ...[address ?? '', yesNo(checked), ...point(branch)],
      ];
    }),
  ];
}

function partOf(branch: Branch, part: BranchPart): string {
  switch (part) {
    case 'map':
      return branch.at ? `${branch.at.latitude} ${branch.at.longitude}` : '';
    case 'name':
      return JSON.stringify([branch.names.kk, branch.names.ru, branch.names.en]);
    case 'city':
      return JSON.stringify([branch.city.kk, branch.city.ru, branch.city.en]);
    case 'region':
      return branch.regionCode;
    default:
      return String(branch[part]);
  }
}

function byCode(branches: readonly Branch[]): ReadonlyMap<string, Branch> {
  return new Map(branches.map((branch) => [branch.code, branch]));
}
