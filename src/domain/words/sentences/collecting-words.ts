/** What people say of collecting a certificate, and that they have: the README of the tables explains the signs. */
import type { Phrases } from '../phrases.ts';

/** «Лечу», “on my way”: all that is said. */
export const onTheWay: Phrases = {
  kk: '[мен] [қазір] ((хқко|цон|орталық)[-| ](дамын|тамын)|хқкодамын|цондамын|орталықтамын|жолға шықтым|жолдамын|бара жатырмын|келе жатырмын|шықтым) [қазір]',
  ru: '[я|мы] {уже|сейчас} (лечу|бегу|еду|выезжаю|едем|выехал[а]|иду|в пути|в дороге|в цоне|на месте) [уже|к вам|забирать|за ней|в цон|за справкой]',
  en: "[i'm|i am] on (my|the) way [now] · [i'm] coming [now] · heading there [now]",
};

/** Whether there is time enough. Whole words. */
export const inTime: Phrases = {
  kk: '(бүгін|ертең|жабылғанша) үлгере(м|мін|міз) (бе|ме|бе екен)',
  ru: 'успею [ли] [я] (сегодня|завтра|до закрытия|до обеда|забрать)_ · (сегодня|завтра) [я] успею',
  en: 'will i make it (today|tomorrow|before|in time)',
};

/** When it is open, in the midst of a sentence too. Whole words. */
export const openWhen: Phrases = {
  kk: '[хқко|цон|орталық] (нешеде|нешеге дейін|қашан|сағат нешеде) (ашыл|жабыл|ашық)* · ^[қазір|әлі] [хқко|цон|орталық] (ашық|жабық) (па|ма|па екен)',
  ru: '(во сколько|когда|в котором часу|до скольки|со скольки) [вы|цон|там|он|у вас|она] (откры|закры|работа)+ · (уже|сейчас|ещё) (открыто|закрыто|открыты|закрыты) · (обед|перерыв) [у вас|там|в цоне] (во сколько|когда|до скольки|со скольки)',
  en: '(what time|when|until when|how late) (do|does|is|are) (you|it|they|(the|your) (centre|center|office)) (open|close|closing|closed) · (are|is) (they|it|the centre|the center|the office) [still] (open|closed) [now]',
};

/** «Забрал, всё чётко»: one clause of several says it. All that the clause says, known by look. */
export const collectedIt: Phrases = {
  kk: 'анықтама* [қазір] (қолымда|менде) · [кеше|бүгін|жаңа] (алып (келдім|келдік|келді|қойдым|алдым|кеттім)|қолыма тиді|алдым|қолыма алдым) [кеше|бүгін|жаңа]',
  ru: 'справка [уже] у меня [уже] · [я|мы] {вчера|сегодня|только что|уже|её|справку|всё} (забрал|получил|взял)[а|и] {её|справку|вчера|сегодня|уже|всё|в цоне}',
  en: "i have (it|the certificate|my certificate) [now|already] · [i|i've|we] [have] [just|already] (got|collected|picked up|received|picked) (it|my certificate|the certificate) [up] [yesterday|today|already|this morning]",
};

export const aroundCollected: Phrases = { kk: 'мен · анықтама*', ru: 'ура · ну · всё', en: 'great · yes' };

/** With one of these something is wrong with it. Whole words. */
export const butCollected: Phrases = {
  kk: 'бірақ · алайда',
  ru: 'но · однако · только · зато · а там',
  en: 'but · though · however · except',
};
