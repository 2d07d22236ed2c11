#!/bin/sh
# CLDR 48 (package cldr-misc-full 48.0.0, and with it Intl.ListFormat in Node 24): a Kazakh list of the type "and" has its «және» where it has
# two members, and loses it where it has three or more («Алматы, Астана, Шымкент»), while Russian keeps its «и». A sentence that is
# joined by it reads like an enumeration that was broken off. The bot joins no lists by it: they stand one a line.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund cldr-misc-full@48.0.0
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';

const read = (language) =>
  JSON.parse(readFileSync(`node_modules/cldr-misc-full/main/${language}/listPatterns.json`, 'utf8')).main[language].listPatterns;
for (const language of ['kk', 'ru']) {
  const { 'listPattern-type-standard': and, 'listPattern-type-or': or } = read(language);
  console.log(language, 'and:', and[2], and.end, '· or:', or[2]);
}
SCRIPT
node run.mjs >seen
cat seen
cat >expected <<'EXPECTED'
kk and: {0} және {1} {0}, {1} · or: {0} не {1}
ru and: {0} и {1} {0} и {1} · or: {0} или {1}
EXPECTED
diff expected seen && echo 'as found'
