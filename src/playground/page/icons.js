/** The drawings of the page's buttons. */

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Outlines on a 24 × 24 grid, drawn with a 1.8 wide line. @type {Record<string, string[]>} */
const outlines = {
  send: ['M4 12 20 4l-5 16-3.5-6.5Z', 'M11.5 13.5 20 4'],
  attach: [
    'm20 11.5-8.2 8.2a5 5 0 0 1-7.1-7.1l8.6-8.6a3.3 3.3 0 0 1 4.7 4.7l-8.6 8.6a1.7 1.7 0 0 1-2.4-2.4l7.9-7.9',
  ],
  keyboard: ['M3 6.5h18v11H3Z', 'M7 10h.01M11 10h.01M15 10h.01M17.5 10h.01M8 14h8'],
  hide: ['m6 9 6 6 6-6'],
  down: ['M12 5v14', 'm6 13 6 6 6-6'],
  reply: ['m9 7-5 5 5 5', 'M4 12h9a7 7 0 0 1 7 7'],
  edit: ['M4 20h4L19 9l-4-4L4 16Z', 'm13 7 4 4'],
  close: ['M6 6l12 12M18 6 6 18'],
  more: ['M12 5.5v.01M12 12v.01M12 18.5v.01'],
  document: ['M6 3h8l5 5v13H6Z', 'M14 3v5h5'],
  photo: ['M4 5h16v14H4Z', 'm4 16 5-5 4 4 3-3 4 4', 'M15.5 9v.01'],
  sticker: ['M4 4h16v9l-7 7H4Z', 'M13 20v-7h7', 'M8.5 9v.01M14 9v.01'],
  voice: ['M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3Z', 'M6 11a6 6 0 0 0 12 0', 'M12 17v4'],
  sample: ['M6 3h8l5 5v13H6Z', 'M14 3v5h5', 'M9 13h6M9 16.5h4'],
  download: ['M12 4v11', 'm7 10.5 5 5 5-5', 'M5 20h14'],
  link: ['M8 16 16 8', 'M9 8h7v7'],
  copy: ['M9 9h11v11H9Z', 'M5 15H4V4h11v1'],
  contact: ['M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z', 'M4 20c1-4 4.5-5.5 8-5.5s7 1.5 8 5.5'],
  place: ['M12 21c5-6 7-8.5 7-11.5a7 7 0 0 0-14 0C5 12.5 7 15 12 21Z', 'M12 9.5v.01'],
  restart: ['M20 12a8 8 0 1 1-2.6-5.9', 'M20 3v4.5h-4.5'],
  log: ['M4 5h16v14H4Z', 'm7.5 9.5 3 2.5-3 2.5', 'M13 15h4'],
  clock: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z', 'M12 7v5l3.5 2'],
  card: ['M3 6h18v12.5H3Z', 'M3 10.5h18', 'M6.5 15h4'],
  skip: ['m5 5 8 7-8 7Z', 'M18 5v14'],
  play: ['M8 5v14l11-7Z'],
  cloud: ['M7 18a4 4 0 0 1-.5-8A6 6 0 0 1 18 9a4.5 4.5 0 0 1 0 9Z', 'm12.5 10-2 3h3l-2 3'],
  inspect: ['M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z', 'm15.5 15.5 5 5'],
  sun: [
    'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
    'M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M19 5l-1.5 1.5M6.5 17.5 5 19',
  ],
  moon: ['M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z'],
  check: ['m5 12.5 4.5 4.5L19 7.5'],
};

/**
 * A decorative drawing; the button around it carries the words.
 *
 * @param {string} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const drawing = document.createElementNS(svgNamespace, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  for (const outline of outlines[name] ?? []) {
    const path = document.createElementNS(svgNamespace, 'path');
    path.setAttribute('d', outline);
    drawing.append(path);
  }
  return drawing;
}
