/** Links in texts and on buttons, as TDLib's `check_link` takes and rewrites them (rule 19). */

/**
 * The link as it will be shown: with a scheme, and with a slash after a bare host. `undefined` where Telegram sees no
 * link: a scheme other than http, https, tg and ton, a host without a dot, blanks inside.
 */
export function checkedLink(link: string): string | undefined {
  if (link === '' || /\s/.test(link)) return undefined;
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#]|$))/i.test(link);
  const full = hasScheme ? link : `http://${link}`;
  if (!URL.canParse(full)) return undefined;
  const { protocol, hostname } = new URL(full);
  if (protocol === 'tg:' || protocol === 'ton:') return full;
  if ((protocol !== 'http:' && protocol !== 'https:') || !hostname.includes('.')) return undefined;
  return full.replace(/^([a-z]+:\/\/[^/?#]+)(?=[?#]|$)/i, '$1/');
}

/** The person of a `tg://user?id=…` link. */
export function linkedUserId(link: string): number | undefined {
  const id = /^tg:(?:\/\/)?user\?id=(\d{1,16})$/i.exec(link.trim())?.[1];
  return id === undefined ? undefined : Number(id);
}
