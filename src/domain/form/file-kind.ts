/** What kind of file something is: one rule for certificates, scans and files to be checked. */
export const fileKinds = ['pdf', 'jpeg', 'png'] as const;
export type FileKind = (typeof fileKinds)[number];

const extensions: Readonly<Record<string, FileKind>> = { pdf: 'pdf', jpg: 'jpeg', jpeg: 'jpeg', png: 'png' };
const types: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/jpg': 'jpeg',
  'image/png': 'png',
};
/** Types that say nothing of what is inside. */
const silentTypes: readonly string[] = ['', 'application/octet-stream', 'binary/octet-stream'];

/**
 * May this be a file of one of these kinds, by what is said of it? Name **or** type is enough, since programs that pass
 * a file on lose one of them; where both are silent the content decides, once it is here (`kindOf`).
 */
export function mayBe(kinds: readonly FileKind[], { name, mime }: { name: string; mime: string }): boolean {
  const extension = /\.([\p{L}\p{N}]{1,8})$/u.exec(name.trim())?.[1]?.toLowerCase();
  const type = mime.trim().toLowerCase();
  const said = [extension && extensions[extension], types[type]];
  if (said.some((kind) => kind && kinds.includes(kind))) return true;
  return extension === undefined && silentTypes.includes(type);
}

const beginnings: Readonly<Record<FileKind, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** The kind of a file by its first bytes, whatever it is called; undefined: none of those known here. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  return fileKinds.find((kind) => beginnings[kind].every((byte, at) => bytes[at] === byte));
}
