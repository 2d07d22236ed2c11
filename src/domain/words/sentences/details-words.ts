/** What stands around a date of birth, a phone or an IIN that is told by itself. Known by look, word by word. */
import type { Phrases } from '../phrases.ts';

export const aroundDetails: Phrases = {
  kk: `
    менің · мынау · міне · мынадай · бұл · нөмірім · нөмір · нөмірі · телефоным · телефон · телефоны · туған · күнім · күні
    туғанмын · тудым · туылғанмын · туылған · туылдым · жсн · иин · жылы · жыл · жылғы · ж · дұрысы · дұрыс
  `,
  ru: `
    мой · моя · моё · мои · мне · меня · я · вот · это · номер · телефон · телефона · тел · сотовый · сот · мобильный · дата · рождения
    родился · родилась · рожд · др · д · р · г · год · года · иин · правильный · правильно · верный · пишите
  `,
  en: `
    my · here · is · it · its · this · number · phone · mobile · cell · tel · date · of · birth · born · on · in · i · was · dob · iin
    birthday · correct · right
  `,
};
