import { byText, type ListedDecision, namedIn } from '../../domain/desk/batch.ts';
import { judgeCertificate, type PdfLook } from '../../domain/desk/certificate-check.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { type BatchItem as Item, itemsOfRequest, putItem } from '../../storage/desk/batches.ts';
import type { Operator } from '../../storage/desk/operators.ts';
import { meantBy } from '../desk/at-desk.ts';
import { matched } from './match-item.ts';

/** A file that was looked into: whose it is, and whether anything is odd about it. */
export function judged(
  tx: Tx,
  operator: Operator,
  { seq, name, fileId, look }: { seq: number; name: string; fileId: string | undefined; look: PdfLook },
): Item {
  const file = {
    seq,
    name,
    fileId,
    size: look.size,
    sha256: Buffer.from(look.sha256),
    action: 'deliver' as const,
  };
  const text = look.content.type === 'opened' ? look.content.text : '';
  const byName = matched(tx, operator, namedIn(name), 'deliver');
  const found = byName === 'no-name' ? matched(tx, operator, namedIn(text), 'deliver') : byName;
  if (typeof found === 'string') return { ...file, verdict: 'out', why: [found] };
  const verdict = judgeCertificate(look, name, meantBy(found));
  if (verdict.type === 'refused') return { ...file, verdict: 'out', why: [verdict.code] };
  const why = [...(byName === 'no-name' ? [byText] : []), ...verdict.doubts];
  return { ...file, requestId: found.id, verdict: why.length > 0 ? 'doubtful' : 'sure', why };
}

/** A line of a list, with the request that it means. */
export function listed(tx: Tx, operator: Operator, seq: number, decision: ListedDecision): Item {
  const { line, named, action, code, words } = decision;
  const item = { seq, name: line, action: action ?? 'ready', code, words } as const;
  const out = (why: string) => ({ ...item, verdict: 'out', why: [why] }) as const;
  if (action === undefined) return out('no-decision');
  if (action === 'refuse' && code === undefined) return out('no-ground');
  if (action === 'ask' && words === undefined) return out('no-words');
  const found = matched(tx, operator, named, action);
  return typeof found === 'string' ? out(found) : { ...item, requestId: found.id, verdict: 'sure', why: [] };
}

/** One file sent twice goes once. Two files for one request: nobody but the operator knows which is right. */
export function withoutTwins(tx: Tx, batchId: number, item: Item): Item {
  const { requestId, sha256 } = item;
  if (requestId === undefined) return item;
  const twin = itemsOfRequest(tx, batchId, requestId).find((one) => one.seq !== item.seq);
  if (twin === undefined) return item;
  const isSame = sha256 !== undefined && twin.sha256?.equals(sha256);
  if (!isSame) putItem(tx, batchId, { ...twin, verdict: 'out', why: ['twice'] });
  return { ...item, verdict: 'out', why: [isSame ? 'same-file' : 'twice'] };
}
