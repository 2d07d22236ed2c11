import { almatyDate, almatyHour, twoDigits } from '../domain/dates/working-days.ts';
import { lazily } from '../domain/lazily.ts';
import type { Locale } from '../domain/locale.ts';

const timeZone = 'Asia/Almaty';

const kazakhMonths = [
  ['қаңтар', 'қаңтарға'],
  ['ақпан', 'ақпанға'],
  ['наурыз', 'наурызға'],
  ['сәуір', 'сәуірге'],
  ['мамыр', 'мамырға'],
  ['маусым', 'маусымға'],
  ['шілде', 'шілдеге'],
  ['тамыз', 'тамызға'],
  ['қыркүйек', 'қыркүйекке'],
  ['қазан', 'қазанға'],
  ['қараша', 'қарашаға'],
  ['желтоқсан', 'желтоқсанға'],
] as const;

const longDate = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
/** Made once: to make one takes a hundred times as long as to use it. */
const longDates = {
  ru: lazily(() => new Intl.DateTimeFormat('ru', longDate)),
  en: lazily(() => new Intl.DateTimeFormat('en-GB', longDate)),
};
/**
 * ISO date → "27 November 2026" in the language. Kazakh puts the month into the dative before "дейін" (until):
 * `until` gives that form.
 */
export function formatDate(locale: Locale, date: string, until = false): string {
  if (locale === 'kk') {
    const [year, month, day] = date.split('-').map(Number);
    const [plain = '', dative = ''] = kazakhMonths[(month ?? 1) - 1] ?? [];
    return `${year} жылғы ${day} ${until ? dative : plain}`;
  }
  const at = new Date(`${date}T12:00:00Z`);
  return longDates[locale]()
    .format(at)
    .replace(/\s*г\.$/, ' года'); // in full, as it stands inside a sentence
}

/** Milliseconds since the epoch → "22.11, 18:05" in Asia/Almaty. */
export function formatTime(at: number): string {
  const time = new Date(at);
  const [, month, day] = almatyDate(time).split('-');
  return `${day}.${month}, ${twoDigits(almatyHour(time))}:${twoDigits(time.getUTCMinutes())}`;
}

/** Milliseconds since the epoch → "22.11.2026, 18:05" in Asia/Almaty, for records that are kept for years. */
export function formatDayAndTime(at: number): string {
  const [day = '', time = ''] = formatTime(at).split(', ');
  return `${day}.${almatyDate(new Date(at)).slice(0, 4)}, ${time}`;
}

/** Why the program's ICU data can't be trusted, or undefined: a small-ICU build, or tzdata older than March 2024. */
export function icuFault(): string | undefined {
  const month = new Intl.DateTimeFormat('kk', { month: 'long', timeZone: 'UTC' }).format(
    new Date('2026-01-15'),
  );
  if (!/^қаңтар/i.test(month)) return 'this Node.js has no Kazakh in its ICU data (a small-icu build)';
  const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(
    new Date('2026-01-15'),
  );
  return offset.includes('GMT+05:00')
    ? undefined
    : 'Asia/Almaty is not +05:00 here: the time zone data are older than March 2024';
}
