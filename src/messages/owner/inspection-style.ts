/** For a screen and for paper: plain lines, the head of a table on every sheet, no row torn apart. */
export const pageStyle = `
body { font: 15px/1.45 system-ui, "Noto Sans", Arial, sans-serif; color: #111; background: #fff;
  max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .75rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; break-after: avoid; }
p { margin: .25rem 0; }
aside { border-left: 4px solid #444; padding: .25rem 0 .25rem .75rem; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid #bbb; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; }
tr { break-inside: avoid; }
@media (max-width: 40rem) { body { font-size: 13px; padding: .75rem .5rem; } th, td { padding: .2rem .3rem; } }
@media print { body { font-size: 10pt; max-width: none; padding: 0; } thead { display: table-header-group; } }
`;
