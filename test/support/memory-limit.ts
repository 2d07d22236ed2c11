import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the kernel's limits of memory are set: by version 1 of cgroups in a folder of their own, by version 2 beside the others. */
const root = '/sys/fs/cgroup';
const versions = [
  { folder: join(root, 'memory'), limit: 'memory.limit_in_bytes', kills: 'memory.oom_control' },
  { folder: root, limit: 'memory.max', kills: 'memory.events' },
] as const;

export interface MemoryLimit {
  /** How many processes were killed for it. */
  kills(): number;
  /** Once the process has ended. */
  remove(): void;
}

/**
 * Sets a limit for a process and all that it starts, as a machine with so much memory would. Undefined: this machine lets
 * nobody set one, as in many containers.
 */
export function limitMemory(pid: number, bytes: number): MemoryLimit | undefined {
  for (const { folder, limit, kills } of versions) {
    const own = join(folder, `bot-test-${pid}`);
    try {
      mkdirSync(own);
    } catch {
      continue;
    }
    const remove = () => rmdirSync(own);
    if (!existsSync(join(own, limit))) {
      remove();
      continue;
    }
    try {
      writeFileSync(join(own, limit), String(bytes));
      writeFileSync(join(own, 'cgroup.procs'), String(pid));
    } catch {
      remove();
      continue;
    }
    return {
      kills: () => Number(/^oom_kill (\d+)$/m.exec(readFileSync(join(own, kills), 'utf8'))?.[1]),
      remove,
    };
  }
  return undefined;
}
