/** The three languages the bot speaks. Everything shown to a person exists in each of them. */
export const locales = ['kk', 'ru', 'en'] as const;

export type Locale = (typeof locales)[number];

/** Whether a text from outside is one of the bot's languages. */
export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}

/** One value for each language. */
export function perLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  // Spelled out here alone: a fourth language that is left out does not compile.
  return { kk: make('kk'), ru: make('ru'), en: make('en') };
}

/**
 * The locale for an IETF tag such as Telegram's `language_code`; only a hint, the person chooses.
 * `kk-KZ` gives kk. `kz` is a country and not a language, so it gives nothing.
 */
export function localeFromLanguageCode(code: string | undefined): Locale | undefined {
  const language = code?.split(/[-_]/, 1)[0]?.toLowerCase();
  return language !== undefined && isLocale(language) ? language : undefined;
}
