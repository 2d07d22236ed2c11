/** What people put around their name: what leads in to it, and what says which part of it follows. README.md explains the signs. */
import type { Phrases } from './phrases.ts';

/** Somebody says what they are called. */
export const called: Phrases = {
  kk: 'менің атым',
  ru: '[меня] зовут · меня звать · моё имя',
  en: 'my name is · i am · i’m',
};

/** A name of two words is announced. */
export const doubleName: Phrases = { kk: '', ru: '[у меня] (двойное|сложное|составное) имя', en: '' };

/** Somebody speaks of themselves. */
export const oneself: Phrases = { kk: 'мен', ru: 'я', en: '' };

/** «Мені Аслан дейді»: what stands before such a name, and behind it. */
export const calledBefore: Phrases = { kk: 'мені · мен(і|и)[ң] атымды', ru: '', en: '' };
export const calledBehind: Phrases = { kk: 'де(йді|п атайды)', ru: '', en: '' };

/** All else that leads in to a name. The first line of a language that fits is taken. */
export const leadingIn: Phrases = {
  kk: `
    [менің] аты(-| )жөн(ім|і)
    менің тегім
    (толық|полное) (аты|есімі|атым|есімім|имя)
    орысша · қазақша
    (құжат|паспорт|куәлік) бойынша
    (паспортымда|құжатымда|куәлігімде|паспортта|құжатта|куәлікте) [былай] [жазылған|жазулы|тұр]
  `,
  ru: `
    мои фио
    [у меня] [моя|двойная|сложная|составная] фамилия
    фио · ф.[ ]и.[ ]о[.]
    фамилия, имя, [и] отчество
    (теперь|сейчас|ныне|қазір|қазіргі тегім|now) [я|i am]
    [по(-| )|на ](русски|казахски|русском|казахском)
    [а] (это|бұл) [я|мен]!( мо(я|й|ё)| менің)
    по (паспорту|документам|документу|удостоверению)
    [у меня] [как] (в|во) [моём] (паспорте|документе|документах|удостоверении) [написано|указано|записано|стоит|так]
    г-жа · г-н · господин · госпожа
  `,
  en: `
    [my] full name [is]
    in (english|russian|kazakh)
    (it|that|this)(’s| is)
    [as] in [my|the] (passport|id|document)
    my (passport|id|document) says
    [it is|it’s] (written|spelled|spelt) [as]
    mr[.] · mrs[.] · ms[.] · miss · dr[.] · prof[.]
    now it's · now i am · now i'm
  `,
};

/** The labels of the parts of a name, as in a form. */
export const patronymicLabel: Phrases = {
  kk: '',
  ru: 'отчеств(о|а)',
  en: 'patronymic · middle name · otchestvo',
};
export const surnameLabel: Phrases = {
  kk: 'тегі · тегім · тегим · теги',
  ru: 'фамилия · фамилиям · фамилиясы',
  en: 'surname · last name · family name · familiya · familiyam',
};
export const firstNameLabel: Phrases = {
  kk: 'аты · атым · есімі · есімім · есимим',
  ru: 'имя',
  en: 'first name[s] · given name[s] · forename[s] · name · imya · atym',
};
/** The father's own name follows. */
export const fatherLabel: Phrases = {
  kk: 'әкесінің аты · әкемнің аты · әкеңіздің аты · акемнин аты · акесинин аты',
  ru: '[моего|у меня] отца зовут · [мою|моего] папу зовут · [моего] отца звали · папу звали · имя [моего] (отца|папы)',
  en: '[my] (father|dad)(’s|s) name · name of my (father|dad)',
};
/** So does it behind this word, where a name stands there. */
export const fatherAlone: Phrases = { kk: 'әкем', ru: '', en: '' };

/** Between a label and what it is for, each with a blank behind it. */
export const labelHas: Phrases = { kk: '', ru: 'это · такая · такое', en: 'is · ’s' };
export const withMe: Phrases = { kk: '', ru: 'у меня', en: '' };

/** Words that belong to the next label, or to none, and to no name. */
export const betweenLabels: Phrases = {
  kk: 'ал · менің',
  ru: 'и · а · моё · двойн(ая|ое) · составное · сложное',
  en: 'and · my',
};
export const beforeLabels: Phrases = {
  kk: 'менің',
  ru: 'у меня · моя · моё · двойн(ая|ое) · составное · сложное',
  en: 'my',
};
/** A surname of two words: it is not divided. */
export const doubleSurname: Phrases = {
  kk: 'қос тег* · екі тегім',
  ru: '(двойная|составная|сложная) фамилия · фамилия [у меня] (двойная|составная|сложная)',
  en: 'double (surname|last name) · double-barrelled',
};

/** «Моя фамилия?»: the label of the line, and no name yet. All that is said. */
export const labelAlone: Phrases = {
  kk: `
    [менің] (тегі[м|ңіз]|аты[м|ңыз]|есімі[м|ңіз]) · [менің] (әкемнің|әкесінің|әкеңіздің) аты · аты-жөні[м]
    [бұрынғы|қыз кезімдегі] тегі[м]
  `,
  ru: `
    [мо(я|ю|ё|е)|сво(я|ю|ё|е)] (фамили(я|ю)|имя|отчество) · фио
    (прежн(яя|юю|ее)|стар(ая|ую|ое)|девич(ья|ью)) [фамили(я|ю)|имя|отчество]
  `,
  en: '[my|the] [former|maiden|old|first|last|full|family|middle] name · [my] (surname|patronymic)',
};

/** The mother's name follows. */
export const motherInFront: Phrases = {
  kk: '[ал|және] [менің] (анам|шешем|мамам)[ның аты]',
  ru: '[а|и] [моя] (мама|мать|маму|мамы)',
  en: '[and] [my] (mother|mom|mum)[ is]',
};
