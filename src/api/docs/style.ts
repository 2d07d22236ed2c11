/** How the page of the interface looks: on a phone one column, on a wide screen the contents beside it. */
export const docsStyle = `
:root{color-scheme:light dark;--ink:light-dark(#14202a,#edf2f5);--quiet:light-dark(#4c5c68,#a9bac6);--line:light-dark(#d5dde2,#2a3843);
--accent:light-dark(#0b5f70,#7fdbe8);--page:light-dark(#fff,#11191f);--soft:light-dark(#f1f4f6,#1d2932)}
*{box-sizing:border-box}
html{scroll-padding-top:12px}
body{margin:0 auto;max-width:1180px;padding:20px 18px 60px;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif;
overflow-wrap:anywhere;display:grid;grid-template-columns:minmax(0,1fr);gap:0 36px}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .4em}h2{font-size:1.3rem;margin:2em 0 .5em}h3{font-size:1rem;margin:0 0 .4em;font-weight:600}
section section,section+section{margin-top:22px}main>section+section{padding-top:14px;border-top:1px solid var(--line)}main>h2:first-child,#begin h2{margin-top:12px}
p{margin:.4em 0}a{color:var(--accent)}i{color:var(--quiet);font-style:normal;font-size:.9em}
code{font:.9em/1.4 ui-monospace,"DejaVu Sans Mono",monospace;background:var(--soft);border-radius:4px;padding:0 .25em}
pre{overflow-x:auto;background:var(--soft);border-radius:8px;padding:12px}pre code{padding:0;overflow-wrap:normal}
nav ul{list-style:none;margin:14px 0;padding:10px 14px;background:var(--soft);border-radius:8px}nav a{display:block;padding:5px 0;text-decoration:none}
nav b,h3 b{font:600 .8em ui-monospace,monospace;color:var(--quiet)}h3 .post{color:var(--accent)}
dl{display:grid;grid-template-columns:minmax(0,1fr);margin:.5em 0}dt{padding-top:.5em}dd{margin:0 0 0 14px}
dl.answers dt{font-weight:600}dd dl{border-left:2px solid var(--line);padding-left:10px}
dt:target,section:target{background:light-dark(#fdf3d0,#3a3413)}
@media(width>=900px){body{grid-template-columns:290px minmax(0,1fr)}header{grid-column:1/-1}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto}
dl.answers{grid-template-columns:56px minmax(0,1fr)}dl.answers dd{margin:0;padding-top:.5em}}
`;
