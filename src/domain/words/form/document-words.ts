/** What is told by a clause of an answer: of a document, of the truth beside it, of where somebody lives. README.md explains the signs. Whole words. */
import type { Phrases } from '../phrases.ts';

/** What stands in the document that is asked for. */
export const inDocumentNow: Phrases = {
  kk: 'құжат* · құжатым* · куәлі* · төлқұжат* · паспорт* · метірке* · жазып (қойған|қойыпты|жіберген) · жазылған · жазып кет*',
  ru: 'документ* · удостоверени* · удостове · удост · удос* · пасспорт* · свидетельств* · метрик* · записали · записан[а|о|ы] · зарегистрировали · пишут · вписали',
  en: 'document* · docs · passport* · id · id card · birth cert · (cert|certificate|paper) says · identity card · residence card · birth certificate · papers · they wrote · registered as · recorded as',
};
/** A document that is not the one: of before, or of another country. */
export const otherDocument: Phrases = {
  kk: 'ескі · бұрынғы · ауысқанша · болатынмын · шетел* · моңғол* · қытай паспорт* · аттестат* · диплом*',
  ru: 'стар(ом|ый|ого|ому) · прежн* · бывш* · советск* · загран* · иностран* · загранпаспорт* · дипломе · украинск(ом|ому|ий) · раньше',
  en: 'old · soviet · foreign · previous · expired · diploma · earlier · driving licence · visa',
};
/** What is so in truth, whatever is written. */
export const inTruth: Phrases = {
  kk: 'шын[ым|ымда|ымен|ында] · негізі[нде] · шындығында · анығында · өмірде',
  ru: 'на самом деле · в действительности · по[-]настоящему · фактически · реально · по[-]правде',
  en: 'in truth · in reality · really · actually · real · the real one · in fact',
};
/** Where somebody lives now, or came to. */
export const livingThere: Phrases = {
  kk: 'тұрам[ын] · тұратын[ым] · тұрып (жатыр|жатырмын|жатырмыз) · көштік · көшіп (келдім|келгенбіз|келдік|келгенмін|кеткем) · тіркелген[мін] · тіркелгем · прописка[м|мыз] · тұрақты тұр*',
  ru: 'живу · живём · проживаю · прописк(а|у|ой) · прописан[а|ы] · переехал[а|и] · зарегистрирован[а|ы]',
  en: 'live · living · reside · residing · registered · moved',
};
/** The clause is of birth. */
export const ofOwnBirth: Phrases = {
  kk: '(туған|туыл|туып|туғам|туғанбыз)* · дүниеге кел*',
  ru: 'родил(ся|ась) · рожд* · родом',
  en: 'born · birth*',
};
/** There is no father's name in it. Parts. */
export const withoutPatronymic: Phrases = {
  kk: 'әке* аты* жоқ · әке* атынсыз · отчество* жоқ · алып таста · жазылмаған · жазбаған · жоқ_',
  ru: 'без отчеств · отчеств* нет · нет отчеств · отчеств* (убрали|не указано|не вписали|нету) · убрали · не вписали',
  en: 'without · no patronymic · no middle · removed · has none · is none · not there · left out',
};
