import type { PdfLook } from '../domain/desk/certificate-check.ts';
import { checkSignatures } from './check-signatures.ts';

/** The person is named on the first page; translations and stamps follow. */
const pagesRead = 5;
const mostLetters = 50_000;

/**
 * Opens a PDF and reads the words of its first pages. The library is loaded here, so that only what looks at files pays
 * for it. A hostile file takes gigabytes and minutes: call this where that harms nobody (`look-apart.ts`).
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfLook['content']> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy: the library takes the memory for itself. Of what is odd in a file it would write to the console.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    let text = '';
    for (let page = 1; page <= Math.min(pdf.numPages, pagesRead) && text.length < mostLetters; page += 1) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      text += items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
      text += '\n';
    }
    const pages = pdf.numPages;
    await pdf.loadingTask.destroy();
    return { type: 'opened', pages, text: text.slice(0, mostLetters), signed: checkSignatures(bytes) };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { type: isLocked ? 'locked' : 'unreadable' };
  }
}
