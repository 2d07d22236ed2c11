import { parentPort, workerData } from 'node:worker_threads';
import { DatabaseRefused } from '../database/disk-faults.ts';
import { createVault } from '../database/vault.ts';
import { inspectCopy } from './copy.ts';
import type { CopyInspection, InspectedSoFar, InspectOrder } from './inspect-apart.ts';

/** The thread of `inspectApart`: one copy, one answer. What is no fault of the copy ends the thread with its error. */
const { path, named, masterKey, oldKeys }: InspectOrder = workerData;
const tell = (message: CopyInspection | InspectedSoFar) => parentPort?.postMessage(message);
tell(inspected());

function inspected(): CopyInspection {
  try {
    return {
      report: inspectCopy(path, createVault(masterKey, oldKeys), named, (...soFar) => tell({ soFar })),
    };
  } catch (error) {
    if (error instanceof DatabaseRefused) return { refused: error.message };
    throw error;
  }
}
