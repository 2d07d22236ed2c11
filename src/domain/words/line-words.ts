/** Words for the lines of the form, and for what is wrong with one: README.md explains the signs. */
import type { Phrases } from './phrases.ts';

/** What people put in front of the name of a line. */
export const beforeLine: Phrases = {
  kk: 'менің',
  ru: `
    хочу · можно · надо · нужно · прошу · поменять · изменить · исправить · сменить · здесь
    моя · моё · мой · мои · поменяй[те] · измени[те] · исправь[те] · смени[те] · укажи[те]
  `,
  en: 'my · change',
};
/** The name of a line, where what it holds is to follow. */
export const lineNames: Phrases = {
  kk: `
    тегім[ді] · тегі · аты[м[ды]] · әкемнің аты · туған (күнім|жерім)[ді] · туған ел* · телефоным[ды] · нөмірім[ді]
    мақсат[ы|ым] · ел[і] · хқко · жсн[-ім]
  `,
  ru: `
    фамилия · фамилию · имя · отчество · дата [рождения] · дату [рождения] · место рождения
    телефон · номер телефона · номер · иин · цель [справки] · цон
    стран(а|у) [использования|предъявления] · страна рождения
  `,
  en: `
    surname · last name · [the] [first] name · patronymic · date of birth · birth date · place of birth
    phone [number] · iin · purpose · country [of use] · country of birth · service cent(re|er)
  `,
};
/** What leads from it to what it holds. */
export const leadsOver: Phrases = {
  kk: '',
  ru: `
    [хочу] (помен|измен|исправ|смен|замен|поставь|укажи)* [на|to]
    на · должн(а|о|ы) быть
  `,
  en: '[хочу] change [на|to] · is · was · should be · to',
};
/** What may stand at the end. */
export const behindValue: Phrases = {
  kk: 'болуы керек · болу керек · деп жазыңыз · деп өзгертіңіз',
  ru: '',
  en: '',
};
/** «Аягоз место рождения»: the name of a line behind what it holds. */
export const linesBehind: Phrases = {
  kk: 'жсн · тегім · атым · туған жерім · телефоным',
  ru: 'фамилия · имя · отчество · дата рождения · место рождения · телефон · иин',
  en: 'surname · first name · place of birth · date of birth · phone',
};
export const mine: Phrases = { kk: 'менің', ru: 'моя · моё · мой', en: 'my' };

/** Said of a line that is to be another. Beginnings of words, without signs. */
export const toChange: Phrases = {
  kk: 'ұмыт · қос · қате · өзгерт · дұрыс · түзет · басқа · ауыстыр',
  ru: `
    неправ · неверн · невер · ошиб · измен · исправ · помен · опечат · смен · замен
    другой · другая · другое · другую · другие · не · надо · нужно · хочу · забыл · добав
  `,
  en: 'forgot · add · wrong · change · correct · fix · incorrect · mistake · edit · update · typo · another · not',
};

/** «Страна рождения»: no other line. */
export const birthCountry: Phrases = {
  kk: 'туған ел',
  ru: 'стран* рожд',
  en: 'country of birth · birth country',
};
/** The whole name, though one of its words is the first name's. Whole words. */
export const wholeName: Phrases = {
  kk: 'ат[ы][-][ ]ж(ө|о)н*',
  ru: 'фио · ф.и.о',
  en: 'full name · whole name',
};
