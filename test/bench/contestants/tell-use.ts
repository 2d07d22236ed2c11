/** What a process takes of the machine: resident memory in bytes, processor time so far in ms. */
export interface Use {
  readonly memory: number;
  readonly cpuMs: number;
}

/** Tells whoever started this process what it takes, whenever it is asked, and ends with them. */
export function tellUse(): void {
  process.once('disconnect', () => process.exit());
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    const use: Use = { memory: process.memoryUsage.rss(), cpuMs: (user + system) / 1000 };
    process.send?.(use);
  });
}
