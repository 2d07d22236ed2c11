/** Where the answers are being checked: README.md explains the signs. */
import type { Phrases } from '../phrases.ts';

/** Where the answers are being checked: not yet. */
export const thinking: Phrases = {
  kk: 'ойлан(ып|айын|ам|у) · жібермей (тұр|қой|тұра) · (әзірге|қазір|әлі) жіберме · жіберме[ңіз|ңіздер][ші] (әлі|әзірге|қазір) · жібере (салма|берме) · (көрсетіп|оқытып) (алайын|алам)',
  ru: '(по|об)дума(ть|ю|ем) · (не отправля|не надо отправлять|не посыла)++ (пока|сейчас|ещё) · (пока|сейчас|ещё) не отправля',
  en: "think (about it|it over) · (let me|need to|want to) think · (don't|do not) send [it] (yet|now)",
};

/** Where the answers are being checked: they are not to be sent. */
export const notToSend: Phrases = {
  kk: '(керегі жоқ|керек емес|kerek emes) (енді|endi) · ойымнан қайт · жібер(гім келмейді|мейм(і|i)н|меңіз|ме_)',
  ru: '_не (хочу|буду|стану|надо|нужно) [+] отправл · не отправляй · передума(л|ла)_ · удали[те] [все|мои|всё] данные',
  en: "(don't|do not|won't) [want to] send · changed my mind · (don't|do not) need (it|this) (anymore|any more)",
};

/** Where the answers are being checked: nothing is to be changed. */
export const allRight: Phrases = {
  kk: 'қате[м|сі|лері] жоқ · дұрыс емес (жері|ештеңе|ештеңесі) жоқ · (бәрі|барлығы) дұрыс!( емес) · дұрыс болса жібер',
  ru: 'ошибок (нет|не вижу|не нашёл|не нашла) · (нет|без) ошибок · вс(ё|е) (верно|правильно|хорошо|в порядке|так) · менять (нечего|ничего) · vse (pravilno|verno|horosho)',
  en: '(nothing|no need) to change · no (mistakes|errors) · go ahead · (all|everything) [is|looks] (good|right|correct|fine|ok) · (that is|looks|it is) (right|good|correct|fine)',
};

/** But for one thing. Whole words. */
export const exceptFor: Phrases = {
  kk: 'басқа[сы] · тек · бірақ',
  ru: 'кроме · только · но · а · если не · за исключением · лишь',
  en: 'except · but · only · apart from · besides · should be',
};
