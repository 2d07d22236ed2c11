/** Around a name that is known by its ending: README.md of the tables explains the signs. Words, known by look, but for `instead`. */
import type { Phrases } from '../phrases.ts';

/** Words of everyday talk that end as names do. */
export const shapedTalk: Phrases = {
  kk: '',
  ru: `
    готова · готов · снова · слова · слово · основа · здорова · здоров · сурова  · половина
    отцова · дедова
  `,
  en: '',
};

/** In front of a name that is not meant, or behind it. */
export const besideNo: Phrases = { kk: 'емес', ru: 'не · нет', en: 'not · emes' };

/** In front of a name of before or of later, or behind it. */
export const besideFormer: Phrases = {
  kk: 'едім · болғанмын · болғам · болған · болатын · болатынмын · бұрын · бұрынғы · боламын · болам',
  ru: 'раньше · была · был · девичья · девичьей · прежняя · бывшая · ранее · старая · буду · стану · скоро',
  en: 'was · formerly · before · maiden · previously · soon · become',
};

/** In a document the line for the father's name is empty, or has become so. Parts of the text. */
export const lineEmpty: Phrases = {
  kk: '(құжат|куәлі|паспорт)* …5(ондай|әке*) …10жоқ · сызықша · сызық (тұр|қойылған|салынған) · бос (тұр|қалған|екен) · жазылмапты · көрсетілмепті · алынып таста* · алып таста* · жазылмайды · жазылмаған · жазбаған · ондай (болмайды|болмаған|жоқ) · әке* (аты|аттары) (болмайды|жоқ) · otchestv* (yok|jok|joq|zhok|net) · (yok|jok|joq|zhok|net|netu) otchestv* · akem* aty jo(q|k) · akesi* aty jo(q|k)',
  ru: `
    такого [у нас] (нет|не бывает|не существует) · нет такого · отчеств* [у нас] (не (бывает|существует|положено|принято)|нет как) · (нет|не бывает|не носим) [такого|никаких|никакого] отчеств* · прочерк · пусто · тире · (убрали|убрала|убрал|сняли|удалили) …20отчество · был[о] …20(убрали|убрано|сняли)_ · отчество …20(убрали|убрала|убрал|сняли|удалили)
    (паспорт|удостоверени|документ|доках)* …10(нет|отсутствует)_ · отца не знаю · не вписан[о] · не вписали · не указан[о]
  `,
  en: "(don't|do not|dont) (have|use) (such|that|one|any|patronymic|this) · no such thing · (passport|id|document)* …20(no|without) (patronymic|middle) · dash · blank · empty · removed · not written · no line",
};

/** The surname is spoken of, where another part is asked for. Beginnings of words. */
export const surnameNamed: Phrases = {
  kk: 'тег(і|ім|імді|іңіз) · фамилия*',
  ru: 'фамили*',
  en: 'surname · last name · family name',
};

/** What was written is put right: the last name is meant. Phrases. */
export const instead: Phrases = {
  kk: 'кешіріңіз · дұрысы · қате (жаздым|жазып) · яғни',
  ru: 'ой · вернее · точнее · то есть · [а] (надо|нужно|правильно) · ошибла* · опечат* · исправ* · т9',
  en: 'oops · sorry · i mean · i meant · should be · correct is · typo · autocorrect',
};
