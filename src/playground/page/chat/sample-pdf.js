/**
 * A one-page PDF that says that it is a sample, made on the spot: something to deliver without looking for a file. The
 * bot looks whose certificate it is, so the IINs of everybody on this page stand in it.
 */

/** More would not fit into a line. */
const mostIins = 6;

/** @returns {File} */
export function samplePdf() {
  // In groups as the bot shows them, or as they were typed, with the time of the message right behind them.
  const found = document.body.textContent.matchAll(/(?<!\d)\d{6}\s?\d{3}\s?\d{3}(?=\D|\d\d:\d\d|$)/g);
  const seen = [...found].map(([iin]) => iin.replace(/\s/g, ''));
  const lines = [
    'Not a document. Made by the playground, for trying how a certificate is delivered.',
    ...[...new Set(seen)].slice(-mostIins).map((iin) => `IIN ${iin}`),
  ];
  const shown = lines.map((line) => `(${line}) Tj T*`).join(' ');
  const words = `BT /F1 22 Tf 60 760 Td (Sample certificate) Tj /F1 11 Tf 16 TL 0 -34 Td ${shown} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((content, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`;
  return new File([file], 'sample-certificate.pdf', { type: 'application/pdf' });
}
