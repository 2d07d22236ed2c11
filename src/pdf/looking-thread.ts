import { parentPort } from 'node:worker_threads';
import { readPdf } from './read-pdf.ts';

/** The thread that opens files, one after another; its process watches what it takes. */
parentPort?.on('message', (bytes: Uint8Array) => {
  void readPdf(bytes).then((content) => parentPort?.postMessage(content));
});
