/** Where the answers are being checked: README.md explains the signs. Known by look, in Latin letters by sound. */
import type { Phrases } from '../phrases.ts';

/** Where the answers are being checked: not yet. */
export const thinking: Phrases = {
  kk: `
    ойлан(ып|айын|ам|у) · жібермей (тұр|қой|тұра) · (әзірге|қазір|әлі) жіберме · жіберме[ңіз|ңіздер][ші] (әлі|әзірге|қазір)
    жібере (салма|берме) · жібермес бұрын · (көрсетіп|оқытып) (алайын|алам) · (кейін|кейінірек|ертең|сосын) жібер(е|іл)
  `,
  ru: `
    (по|об)дума(ть|ю|ем) · (не отправля|не надо отправлять|не посыла)++ (пока|сейчас|ещё) · (пока|сейчас|ещё) не отправля
    отправ(лю|им) (завтра|позже|потом) · ^[да] [нет] (подожди|подождите|постойте|стойте|погодите|погоди|постой)$ · отправлять [пока|ещё] не (буду|хочу|надо) (пока|сейчас)+ · (муж|жена|сын|дочь|мама) …20 (посмотрит|проверит|прочитает) · (завтра|позже|потом) отправ(лю|им)
  `,
  en: "^(send|ok|okay|yes|no|wait) …10 hold (it|on) · hold it · (read|check|look) …20 first$ · think (about it|it over) · (let me|need to|want to) think · (will|has to|wants to|must) (check|look|read) …20 (tonight|later|tomorrow|first) · (don't|do not) send [it] (yet|now)",
};

/** Where the answers are being checked: they are not to be sent. In Kazakh the verb says no within itself: «жібер», «жіберме». */
export const notToSend: Phrases = {
  kk: `
    (бәрін|барлығын) (өшір|жой|алып таста|сыз)* · (өшір|жой)* (бәрін|барлығын)
    (керегі жоқ|қажеті жоқ|керек емес|қажет емес) енді · енді (керегі жоқ|қажеті жоқ|керек емес|қажет емес) · ойымнан қайт · айныдым
    жіберме · жіберілмесін · жібергім (келме|жоқ) · жіберуге болма · жібер(у|уді|удің) (керек емес|қажет емес|керегі жоқ|қажеті жоқ|тоқтат)
    отправ[и]лама · отправ* (етпе|қылма|жасама)
  `,
  ru: `
    _не (хочу|буду|стану|надо|нужно) [+] отправл · не[ ]отправля(й|ем_|ть_) · не[ ]посылай · (отправлять|посылать) не (надо|нужно)
    (уже|больше) не (надо|нужн(о|а))_ · (в|из) (цон|црц)* (дали|получил*|взял*|сделали) · (уже|сам) (получил|взял)*
    передума(л|ла)_!( (указ|дав|пис|вписы|мен|став|остав|ехать|лет)) · удали[те|ть] [все|мои|всё] данные · (удали|сотри|убери|отмени)(те|ть|) (всё|все)_ · (всё|все) (удали|сотри|убери|отмени)(те|ть|)_ · стереть (всё|все)
  `,
  en: "(don't|do not|won't) [want to] send · changed my mind · (scrap|delete|erase|discard|drop|trash) (it all|all|everything) · (got|have) it (already|elsewhere|from) · already got it · (don't|do not) need (it|this) (anymore|any more)",
};

/** Where the answers are being checked: nothing is to be changed. */
export const allRight: Phrases = {
  kk: `
    қате[м|сі|лері] жоқ · ^қатесіз$ · дұрыс емес (жері|ештеңе|ештеңесі) жоқ · (бәрі|барлығы) (дұрыс|дұп(-| )дұрыс|жақсы|рас)!( емес)
    (бәрі|барлығы) орнында · ^дұрыс (екен|сияқты)$ · дұрыс болса жібер · өзгертетін (ештеңе|ештеме|дәнеңе|нәрсе|жері) жоқ
  `,
  ru: 'ошибок (нет|не вижу|не нашёл|не нашла) · (нет|без) ошибок · вс(ё|е) (верно|правильно|хорошо|в порядке|так) · менять (нечего|ничего) · vse (pravilno|verno|horosho)',
  en: '(nothing|no need) to change · no (mistakes|errors) · go ahead · (all|everything) [is|looks] (good|right|correct|fine|ok) · (that is|looks|it is) (right|good|correct|fine)',
};

/** But for one thing. Whole words. */
export const exceptFor: Phrases = {
  kk: 'басқа[сы] · тек · бірақ · тоқта[ңыз] · тоқтай тұрыңыз · күте тұрыңыз',
  ru: 'кроме · только · но · а · если не · за исключением · лишь · хотя · однако · стоп · стой[те] · погоди[те] · подожди[те] · постой[те]',
  en: 'except · cept · but · only · apart from · besides · should be · although · though · wait · hold on · hang on',
};

/** All has been answered. All that is said. */
export const done: Phrases = {
  kk: 'болды [енді|ғой|бәрі|осы|осымен]',
  ru: 'всё готово',
  en: 'all done',
};
/** A change that may be wanted once all has been sent. Parts. */
export const changedLater: Phrases = {
  kk: 'жібергеннен (кейін|соң) · жіберген соң · кейін (өзгерт|түзет|ауыстыр)',
  ru: 'после отправки · когда отправлю · потом [+] (исправить|поменять|изменить) · потом (можно|нельзя|смогу)',
  en: 'after (sending|submitting|i send|i submit|it is sent|it was sent) · once (sent|it is sent) · later',
};
/** It may stand as it does. Parts. */
export const leftAsItIs: Phrases = {
  kk: '(солай|сол күйі|осылай|сол қалпы) (қалсын|қала берсін|тұра берсін|қалдыр)',
  ru: '(так и|пусть так и|пусть так) (оставить|остав(лю|им|ьте)|остаётся|будет)',
  en: '(leave|let) it (so|as it is|like that|like this|be|stay)',
};
