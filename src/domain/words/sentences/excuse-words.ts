/** Excuses, known by look: the README of the tables explains the signs. */
import type { Phrases } from '../phrases.ts';

/** «Извините, только увидела»: all that is said, but for what stands around it. Known by look. */
export const excused: Phrases = {
  kk: `
    (жаңа|енді|қазір|кеш|бүгін) [ғана] (көрдім|көріп (қалдым|тұрмын|отырмын)|байқадым|оқыдым) [хабарламаңызды|сұрағыңызды]
    хабарламаңызды (жаңа|енді|кеш) [ғана] (көрдім|көріп қалдым|оқыдым)
    (хабарламаны|сұрақты) (енді|жаңа|қазір) [ғана] (оқып|көріп) (тұрмын|отырмын|жатырмын|қалдым)
    (байқамай|көрмей) (қалдым|қалыппын) · кешіріңіз[ші] · кешірім сұраймын · [кеш] (жауап бергенім|кешіккенім) үшін
    (мазалағаным|мазалап жатқаным)(а|ға) · (мазалағаным|мазалап жатқаным) үшін · мазаңызды алдым · мен осындамын · осындамын · тыңдап тұрмын
  `,
  ru: `
    (только|лишь|сейчас) [что|сейчас|сегодня|щас] (увид|замет|прочит|прочл|откры)+ [ваш*] [вопрос|сообщение]
    [раньше] не (виде|замети)+ [ваш*] [вопрос|сообщение] [раньше]
    [за|что] (беспокойство|беспокою|надоедаю|отвлекаю) [вас] · телефон был (выключен|разряжен|сломан) · не было (интернета|связи) · пропустил[а] [ваш*] [вопрос|сообщение]
    [что|за] [так] (долго|поздно|долгое|поздний) (не (отвечал|отвечала|ответил|ответила|заходил|заходила)|отвечаю|молчание|молчал[а]|ответ)
    (извин|прост)+ · [за] [долгое] (молчание|ожидание|задержку) · [за] (долгий|поздний) ответ · сорри · сори · прошу прощения · [я] (здесь|тут|на связи) · слушаю [вас]
  `,
  en: `
    [i] (just|only) [now] (saw|seen|noticed|read) [it|this|that|your (message|question)] [now|just now]
    [for] [the|my] (late|delayed|slow) (reply|response|answer) · (sorry|apologies|apologise|apologize) · excuse me
    [i] (didn't|did not|hadn't) (see|saw|notice|seen) [it|this|that|your (message|question)] [earlier|before]
    [to|for] (bother|bothering|disturb|disturbing) [you] · [i] missed (your|the|this) (message|question|notification) · i'm here · i am here · i'm back
  `,
};
export const aroundExcuse: Phrases = {
  kk: 'ой · кешіріңіз · сәлеметсіз бе · сәлем · иә · әрине · кеше · өтінемін',
  ru: `
    ай · извините · простите · извиняюсь · здравствуйте · добрый (день|вечер) · доброе утро · привет · пожалуйста · да · всё · сорри · сори · я · а · но · вот · что · за
  `,
  en: 'oh · sorry · hello · hi · yes · my apologies · apologies · so · very · i · for · please',
};

/** «Извините, не в тот чат»: what was written before, or this, was for somebody else. All that is said, known by look. */
export const wrongChat: Phrases = {
  kk: '(басқа|қате|бөтен) (чатқа|жерге|адамға) [жазып|жіберіп] (қойыппын|кетіппін|жіберіппін|жаздым|жібердім|кетті) · сізге емес еді · бұл сізге емес',
  ru: 'не (в тот|тот) чат · не (туда|сюда) [это] [отправ+|напис+] · ошибл(ась|ся) чатом · [это] [было] не вам · случайно (отправил|написал)[а] [вам|сюда]',
  en: '(wrong|not this) (chat|person|number|bot) · (sent|wrote) [it|this] [to you] by (mistake|accident) · that was not for you',
};

/** «За рулём», “at the dentist”: where somebody is, who answers later. All that a clause says, known by look. */
export const busyNow: Phrases = {
  kk: '[мен|қазір] ~(да|де|та|те)(мын|мін|м) [қазір|отырмын|тұрмын|жүрмін] · [мен|қазір] (бос емеспін|қолым тимейді|қолым бос емес|уақытым жоқ)',
  ru: '[я] {сейчас|щас|пока} (на|в|у|за) ~ [сейчас|пока|ещё] · [я] {сейчас|пока|щас} (занят[а]|еду|бегу|лечу|работаю|болею|не дома)',
  en: "[i'm|i am] [currently|still|just] (at|in|on) (the|my|a|an) …2+ [now|right now] · [i'm|i am] {currently|still|just} (busy|driving|travelling|traveling|working|boarding|ill|sick|away|out) [now|right now|today]",
};
