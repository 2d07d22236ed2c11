/**
 * multipart/form-data as Telegram's server reads it (rule 2). grammY writes part headers without blanks and file
 * names without quotes, in any script; Node's own `formData()` refuses such bodies and busboy drops such parts.
 */
export interface Part {
  readonly name: string;
  /** `undefined` for an ordinary field. */
  readonly fileName: string | undefined;
  readonly mime: string;
  readonly bytes: Buffer;
}

/** The parts in order, or `undefined` for a body that is cut short or has no such boundary. */
export function splitMultipart(body: Buffer, contentType: string): Part[] | undefined {
  const boundary = parameterOf(contentType, 'boundary');
  if (boundary === undefined) return undefined;
  const delimiter = `--${boundary}`;
  const parts: Part[] = [];
  let at = body.indexOf(delimiter);
  while (at >= 0) {
    at += Buffer.byteLength(delimiter);
    if (body.toString('latin1', at, at + 2) === '--') return parts;
    const headerEnd = body.indexOf('\r\n\r\n', at);
    if (headerEnd < 0) return undefined;
    const next = body.indexOf(`\r\n${delimiter}`, headerEnd + 4);
    if (next < 0) return undefined;
    const part = readPart(body.toString('utf8', at, headerEnd), body.subarray(headerEnd + 4, next));
    if (part === undefined) return undefined;
    parts.push(part);
    at = next + 2;
  }
  return undefined;
}

function readPart(headers: string, bytes: Buffer): Part | undefined {
  const lines = headers.split('\r\n').filter((line) => line !== '');
  const find = (name: string) => lines.find((line) => line.toLowerCase().startsWith(`${name}:`));
  const disposition = find('content-disposition') ?? '';
  const name = parameterOf(disposition, 'name');
  if (name === undefined) return undefined;
  const mime = find('content-type')?.slice('content-type:'.length).trim() ?? 'application/octet-stream';
  return { name, fileName: parameterOf(disposition, 'filename'), mime, bytes };
}

/** `name="value"`, or everything up to the next semicolon where there are no quotes. */
function parameterOf(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;]*))`, 'i').exec(header);
  return found === null ? undefined : (found[1] ?? found[2]?.trim());
}
