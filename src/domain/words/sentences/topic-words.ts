/** Single words that are no names and by which people ask for a page of the guide: plain lines, known as whole words by look. */
import type { Phrases } from '../phrases.ts';

export const topics: Phrases = {
  kk: `
    баға · бағасы · құны · ақысы · қанша · неше · тегін · апостильді · мерзім · мерзімі · мекенжай · мекенжайы · аударма · сенімхат · балаға · баламға · төлем · төлеу · көмек
  `,
  ru: `
    цена · цену · стоит · стоимость · бесплатно · платно · сколько · апостиль · апостиля · апостилем · срок · сроки · адрес · адреса · цон · перевод · доверенность · доверенности · нотариус
    ребенку · ребёнка · детям · оплата · оплатить · эцп · егов · консульство · мошенники · легализация · инструкция
  `,
  en: 'price · cost · costs · fee · free · much · long · apostille · address · translation · attorney · child · payment · consulate · legalisation · legalization · scam · fraud',
};
