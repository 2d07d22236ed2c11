/** What names are made of, by which their parts are told apart: README.md explains the signs. */
import type { Phrases } from './phrases.ts';

/** "Son of", "daughter of" as words of their own, which belong to the father's name before them. */
export const sonOf: Phrases = {
  kk: 'ұлы · қызы · улы · кызы',
  ru: 'оглы · оғлы · кизи · угли · ўғли · углы · уулу',
  en: 'uulu · uly · kyzy · qyzy · ogly · oglu · ugli · qizi',
};

/** The last letters of a father's name. */
export const patronymicEndings: Phrases = {
  kk: 'ұлы · қызы · улы · кызы',
  ru: 'ович · евич · ьич · мич · кич · овна · евна · ична',
  en: 'uly · ұly · kyzy · qyzy · ovich · evich · ovna · evna',
};
/** Those that surnames have as well: of the two languages' only the Kazakh ones. */
export const surnameLikeEndings: Phrases = {
  kk: 'ұлы · қызы · улы · кызы · uly · kyzy · qyzy',
  ru: '',
  en: '',
};

/** The last letters that surnames have, and hardly any first name. */
export const surnameEndings: Phrases = {
  kk: '',
  ru: 'ов · ова · ев · ева · ёв · ёва · ский · ская · цкий · цкая · енко',
  en: 'ova · ov · yev · yeva · ev · eva · skiy · skaya · sky · enko',
};

/** Where a patronymic is asked for: what leads in to the father's own name. */
export const fatherInFront: Phrases = {
  kk: `
    [менің] (әкем|папам|көкем) · [менің] (әкемнің|папамның|көкемнің) (аты|есімі) · әкесінің (аты|есімі) · әкесі
  `,
  ru: `
    [моего|мой|у меня] (папа|отец|батя|папу|отца) [зовут|звали] · имя [моего] (отца|папы) [-|это] · по (отцу|папе)
  `,
  en: `
    [my] (father|dad)['s name] [is|was] [called] · name of [my] father [is]
  `,
};
/** And what follows it. */
export const fatherBehind: Phrases = {
  kk: 'болады · болған · деп аталады · екен · еді · дейді',
  ru: 'зовут · звали',
  en: '',
};
/** What is said of a father in place of his name. */
export const notFathersName: Phrases = {
  kk: 'қайтыс · бар · жоқ · орыс · қазақ · белгісіз · шетелдік',
  ru: 'умер · погиб · ушёл · бросил · не · нет · есть · был · указан · неизвест* · отсутствует · русский · казах · иностран* · тот · другой',
  en: 'dead · died · unknown · absent · not · no · never · foreign*',
};
