import { z } from 'zod';
import { type Environment, faultLines, present } from './values.ts';

/** The copy of the database that Litestream keeps up to date somewhere else, from which a second machine goes on. */
export interface ReplicaSettings {
  /** As Litestream takes it: `s3://bucket/path`, `sftp://…`, `file:///folder`. */
  readonly url: string;
  /** Where Litestream says how far it is. */
  readonly metricsUrl: string;
  /** Telegram is told that an update is fetched only once the replica has what came of it. */
  readonly confirms: boolean;
}

const variables = z.object({
  REPLICA_URL: z
    .string()
    .refine(
      (text) => /^(s3|gs|abs|sftp|file):\/\/.+/.test(text),
      'must be an address as Litestream takes it, such as s3://bucket/bot or file:///mnt/replica',
    )
    .optional(),
  REPLICA_METRICS: z
    .string()
    .regex(/^127\.0\.0\.1:\d{1,5}$/, 'must be a port of this machine, such as 127.0.0.1:9091')
    .default('127.0.0.1:9091'),
  REPLICA_CONFIRMS: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
});

/** The variables that are read here. */
export const replicaNames = Object.keys(variables.shape);

/** Undefined: there is no replica. Faults go to `faults`, a line each. */
export function readReplicaSettings(environment: Environment, faults: string[]): ReplicaSettings | undefined {
  const parsed = variables.safeParse(present(environment));
  if (!parsed.success) {
    faults.push(...faultLines(parsed.error));
    return undefined;
  }
  const { REPLICA_URL: url, REPLICA_METRICS: address, REPLICA_CONFIRMS: confirms } = parsed.data;
  if (url === undefined) {
    if (confirms === 'yes') faults.push('REPLICA_URL is required with REPLICA_CONFIRMS=yes');
    return undefined;
  }
  return { url, metricsUrl: `http://${address}/metrics`, confirms: confirms === 'yes' };
}
