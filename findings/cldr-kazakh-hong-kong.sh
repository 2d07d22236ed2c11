#!/bin/sh
# CLDR 48 (package cldr-localenames-full 48.0.0, and with it ICU 78 in Node 24): Hong Kong is «Сянган» in Kazakh, from the Chinese name, while Macao
# has the name that people know. Papers and people in Kazakhstan say «Гонконг», which is found nowhere in the list. The bot's table of
# names puts the name that people use in its place (src/domain/countries/country-names.ts).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund cldr-localenames-full@48.0.0
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';

const { territories } = JSON.parse(
  readFileSync('node_modules/cldr-localenames-full/main/kk/territories.json', 'utf8'),
).main.kk.localeDisplayNames;
console.log('HK:', territories.HK, '·', territories['HK-alt-short']);
console.log('MO:', territories.MO);
console.log('Гонконг:', Object.values(territories).some((name) => name.includes('Гонконг')));
SCRIPT
node run.mjs >seen
cat seen
cat >expected <<'EXPECTED'
HK: Сянган АӘА · Сянган
MO: Макао АӘА
Гонконг: false
EXPECTED
diff expected seen && echo 'as found'
