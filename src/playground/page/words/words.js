/**
 * The language of the page and its own words (what the bot says comes from the bot), dates and sums. Only the words of
 * the language that is shown are loaded. Almaty has kept UTC+5 since 1 March 2024 without summer time, so dates are
 * made by arithmetic: a browser with old time zone tables or without Kazakh month names shows the same.
 */

/** @typedef {'kk' | 'ru' | 'en'} Locale */
/** @typedef {Record<string, string>} Words */
/** @typedef {{ words: Words, storyWords: Words, requestWords: Words, registerWords: Words, months: string[], weekdays: string[] }} Texts */

/** @type {readonly Locale[]} */
export const locales = ['kk', 'ru', 'en'];

const stored = localStorage.getItem('language');
let locale = locales.find((known) => known === stored) ?? ofBrowser();
/** @type {Texts} */
let texts = { words: {}, storyWords: {}, requestWords: {}, registerWords: {}, months: [], weekdays: [] };

/** The first language of the browser that the page speaks too. @returns {Locale} */
function ofBrowser() {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.flatMap((tag) => locales.find((known) => known === tag) ?? [])[0] ?? 'kk';
}

/** The language the page speaks now. */
export function currentLocale() {
  return locale;
}

/**
 * Resolves when its words are there. What a person chose is remembered; what the browser says is asked anew.
 *
 * @param {Locale} chosen
 * @param {boolean} byHand
 */
export async function chooseLocale(chosen, byHand) {
  locale = chosen;
  if (byHand) localStorage.setItem('language', chosen);
  const loaded = await import(`./${chosen}.js`);
  if (locale !== chosen) return;
  texts = loaded;
  document.documentElement.lang = chosen;
}

/** @param {string} key @returns {string} */
export function word(key) {
  return texts.words[key] ?? key;
}

/** @param {string} key @returns {string} */
export function storyWord(key) {
  return texts.storyWords[key] ?? '';
}

/** A kind, status, actor or action of a request. @param {string} key @returns {string} */
export function requestWord(key) {
  return texts.requestWords[key] ?? key;
}

/** What the register has done, or what is wrong with it. @param {string} key @returns {string} */
export function registerWord(key) {
  return texts.registerWords[key] ?? key;
}

const almatyOffsetMs = 5 * 3_600_000;

/** @param {number} ms Milliseconds since the epoch. */
function almaty(ms) {
  return new Date(ms + almatyOffsetMs);
}

/** @param {number} ms @returns {string} `09:05` */
export function clockTime(ms) {
  return almaty(ms).toISOString().slice(11, 16);
}

/** @param {number} ms @returns {string} `26 қараша` */
export function dayAndMonth(ms) {
  const day = almaty(ms);
  return `${day.getUTCDate()} ${texts.months[day.getUTCMonth()]}`;
}

/** @param {number} ms @returns {string} `ср, 26 қараша` */
export function weekdayAndDay(ms) {
  return `${texts.weekdays[almaty(ms).getUTCDay()]}, ${dayAndMonth(ms)}`;
}

/** @param {number} ms @returns {string} `2026-11-26`, a key for "the same day". */
export function dayKey(ms) {
  return almaty(ms).toISOString().slice(0, 10);
}

/** @param {number} bytes @returns {string} `14 КБ` */
export function fileSize(bytes) {
  const units = locale === 'en' ? ['B', 'kB', 'MB'] : ['Б', 'КБ', 'МБ'];
  if (bytes < 1000) return `${bytes} ${units[0]}`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} ${units[1]}`;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${locale === 'en' ? megabytes : megabytes.replace('.', ',')} ${units[2]}`;
}

/**
 * `2 162,50 ₸`. Telegram's stars come in whole ones; of other currencies the browser knows the parts.
 *
 * @param {number} amount In the currency's smallest unit.
 * @param {string} currency
 * @returns {string}
 */
export function money(amount, currency) {
  if (currency === 'XTR') return `${amount} ⭐`;
  const options = /** @type {const} */ ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  // Kazakh writes sums as Russian does, and not every browser has its rules.
  const format = new Intl.NumberFormat(locale === 'en' ? 'en' : 'ru', options);
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
