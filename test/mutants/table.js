/** Prints what nobody noticed and a table by folder. Returns the share that was noticed. */
export function tellTable({ seed, commit, all, passedOver, results }) {
  const table = new Map();
  for (const { file, status } of results) {
    const parts = file.split('/').slice(0, -1);
    const folder = parts.slice(0, 3).join('/');
    const row = table.get(folder) ?? { noticed: 0, unnoticed: 0, unreached: 0, untried: 0 };
    row[status] += 1;
    table.set(folder, row);
  }
  for (const { name, status, tried, reaching } of results) {
    if (status !== 'noticed') print(`${status} (${tried} of ${reaching} tests): ${name}`);
  }
  print(
    `\nseed ${seed}, commit ${commit}: ${results.length} of ${all} faults; ${passedOver} passed over that`,
  );
  print('only count while a file is loaded\n');
  const sum = (name) => [...table.values()].reduce((total, row) => total + row[name], 0);
  const titles = ['noticed', 'unnoticed', 'unreached', 'untried'];
  print(`| folder | ${titles.join(' | ')} |\n|---|---|---|---|---|`);
  for (const [folder, row] of [...table].sort()) {
    print(`| ${folder} | ${titles.map((title) => row[title]).join(' | ')} |`);
  }
  print(`| all | ${titles.map(sum).join(' | ')} |`);
  const share = sum('noticed') / Math.max(1, results.length - sum('untried'));
  print(`${Math.round(share * 1000) / 10} % noticed of those tried`);
  return share;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
