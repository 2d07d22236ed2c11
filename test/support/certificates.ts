import { parseIin } from '../../src/domain/person/iin.ts';

/** PDF files as programs make them: with pages, fonts and words, or with what is wrong about them. */

/** A made-up IIN of somebody born on 1 January 1990, number `count` of them. */
export function iinOf(count: number): string {
  const serial = String(count % 10_000).padStart(4, '0');
  for (let number = 0; number < 100; number += 1) {
    // A woman's or a man's, with each control digit: one of them holds.
    const iin = `900101${3 + (Math.floor(number / 10) % 2)}${serial}${number % 10}`;
    if (parseIin(iin).ok) return iin;
  }
  throw new Error(`there is no IIN number ${count}`);
}

export interface Page {
  readonly lines: readonly string[];
}

/** `extra`: further entries of the catalog or objects, as they stand in a file; `pages`: so many alike. */
export function pdfOf(lines: readonly string[], { pages = 1, catalog = '', tail = '' } = {}): Buffer {
  const words = `BT /F1 7 Tf 20 820 Td 9 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const kids = Array.from({ length: pages }, (_, page) => `${5 + page} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from(
      { length: pages },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    ),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((content, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}${tail}`);
}

/** As the service makes them: who it is for, and that nothing is known of them. */
export function certificateFor(...iins: readonly string[]): Buffer {
  const numbers = Array.from({ length: Math.ceil(iins.length / 10) }, (_, line) =>
    iins.slice(line * 10, line * 10 + 10).join(' '),
  );
  return pdfOf([
    'Certificate of the absence of a criminal record',
    'There is no such information.',
    ...numbers,
  ]);
}

/** The certificate of anybody in the stories: its page has the IINs of them all. */
export const pdf = certificateFor(
  ...['900101301233', '851231401238', '150520600125', '920317400200', '900101302013', '850615450013'],
  ...['780315400773', '180516500211', '170316600219', '040229501231', '010611500708'],
  ...Array.from({ length: 300 }, (_, count) => iinOf(count + 6000)),
);
