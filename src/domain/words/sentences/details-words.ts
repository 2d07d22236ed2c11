/** What stands around a date of birth, a phone or an IIN that is told by itself. Known by look, word by word. */
import type { Phrases } from '../phrases.ts';

export const aroundDetails: Phrases = {
  kk: `
    ім · менің · мынау · міне · мынадай · бұл · нөмірім · нөмір · нөмірі · телефоным · телефон · телефоны · ватсап · ватсабым · туған · күнім · күні
    туғанмын · тудым · туылғанмын · туылған · туылдым · жсн · иин · жылы · жыл · жылғы · ж · дұрысы · дұрыс
  `,
  ru: `
    у · мой · моя · моё · мои · мне · меня · я · вот · это · номер · телефон · телефона · тел · ватсап · ватцап · вотсап · вацап · телеграм · сотовый · сот · мобильный · дата · рождения
    родился · родилась · рожд · др · д · р · г · год · года · иин · правильный · правильно · верный · пишите
  `,
  en: `
    my · here · is · it · its · this · number · phone · whatsapp · telegram · mobile · cell · tel · date · of · birth · born · on · in · i · was · dob · iin
    birthday · correct · right
  `,
};

/** With a year alone these say when somebody was born, and where with a place. Known by look, word by word. */
export const bornIn: Phrases = {
  kk: 'туғанмын · тудым · туылғанмын · туылдым · туған',
  ru: 'родился · родилась · рождения · гр',
  en: 'born · birth · dob',
};

/** Around a place and an address, which the form asks for too. Known by look, word by word. */
export const aroundPlace: Phrases = {
  kk: 'қала · қаласы · қаласынан · ауылы · облысы · ауданы · көшесі · үй · пәтер · тұрамын · тұрам · мен · менің · туған · жер · жері · жерім · туғанмын · тудым · туылғанмын · туылдым',
  ru: 'город · гор · г · область · обл · район · село · пос · поселок · улица · ул · проспект · пр · дом · д · кв · квартира · мкр · микрорайон · хана · я · живу · родился · родилась · рождена · место · рождения · моё · в · из · мы',
  en: 'city · street · st · road · house · flat · apartment · apt · live · in · from · i · we · am · was · born · my · place · of · birth · is',
};
