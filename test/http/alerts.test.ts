import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/bot-process.ts';
import { openScene } from '../support/scene.ts';
import { addressOf, listening } from '../support/stages/webhook-stage.ts';

test.each(['alerts.yml', 'dashboard.json'])('%s asks for nothing but what /metrics tells', async (name) => {
  const text = readFileSync(join(projectFolder, 'data', name), 'utf8');
  const asked = new Set(text.match(/\b(?:bot|process|nodejs)_[a-z_]+\b/g));
  expect(asked.size).toBeGreaterThan(7);
  const scene = await openScene({ config: { http: listening } });
  await scene.stopBot();
  const backupFolder = join(scene.folder, 'backups');
  mkdirSync(backupFolder);
  Object.assign(scene.config, { backupFolder });
  await scene.startBot();
  const metrics = await (await fetch(`${addressOf(scene)}/metrics`)).text();
  const told = new Set([...metrics.matchAll(/^(?:# TYPE )?(\w+)(?:\{| )/gm)].map(([, metric]) => metric));
  expect([...asked].filter((metric) => !told.has(metric))).toEqual([]);
  expect(metrics).toMatch(/^bot_backup_timestamp_seconds 0$/m);
});
