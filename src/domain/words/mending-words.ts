/** «Ой, не так, Иванов, а не Иванова»: how people put right what they have said. README.md explains the signs. */
import type { Phrases } from './phrases.ts';

export const sorry: Phrases = {
  kk: 'кешіріңіз · жоқ',
  ru: 'ой · ах · упс · блин · извините · простите · прошу прощения · нет',
  en: 'no · oops · sorry · wait · ah',
};
/** With one of these alone, too, something is put right. */
export const oops: Phrases = { kk: '', ru: 'ой · упс', en: 'oops' };

/** What was said is not right. */
export const notRight: Phrases = {
  kk: `
    қате [жазд*|жазып* [+]|жазыл* [+]|кет(ті|іпті|кен)|боп [+]|болып [+]|тұр|екен] · қателес* [кеттім]
    дұрысы · дұрысырағы · дұрыс емес · дұрыс жаз(ба|ылма)*
  `,
  ru: `
    не так[ой|ая|ое] · не т(от|а|о|у|е) [написал*]
    н[е]правильн(ый|ая|ое|ые) · н[е]правильно [написал*] · неверн(ый|ая|ое|ые) · неверно · не верно
    ошиб(ся|лась|ка|очка) · опечат* · описк* · имел* в виду · точнее · вернее · исправьте · исправить · поменяйте
  `,
  en: "[that was|that's] wrong · my mistake · [i made a] mistake · typo · i meant · correction",
};
/** What stands in front of what is right. */
export const shouldBe: Phrases = {
  kk: 'дұрысы',
  ru: 'надо · нужно · должн(а|о|ы) быть · правильно · а надо · на',
  en: "it is · it's · the right one is · it should be · should be · to",
};
/** «Фамилия была написана неправильно»: between the line and what is said of it. */
export const wasWritten: Phrases = { kk: '', ru: 'был[а] · было', en: 'is · was' };
export const written: Phrases = {
  kk: '',
  ru: '[на|у]писан[а|о|ы] · указан[а|о|ы] · записан[а|о|ы]',
  en: '',
};
/** «Тегімде қате бар», «фамилия неправильно написана»: what stands behind says no other value. */
export const nothingMore: Phrases = {
  kk: `
    бар · тұр · екен · кетіп (қалыпты|қалған|қалды|тұр) · кетіпті · кеткен · кетті · болды · болып тұр · жазылған · жазылыпты · тұрған сияқты
    өтінемін
  `,
  ru: `
    есть · стоит · там · тут · у меня · пожалуйста
    (на|у)писан[а|о|ы] · указан[а|о|ы] · записан[а|о|ы] · введен[а|о|ы]
  `,
  en: 'here · there · spelled · written · please',
};
/** Said of a line: it is not right. Looser words may tell something else. */
export const somethingWrong: Phrases = {
  kk: 'қате · дұрыс емес',
  ru: 'неправ · неверн · не[ ]верно · ошиб · опечат · (не то[т|й] )',
  en: 'wrong · mistake · typo · incorrect',
};

/** «Не X, а Y», «X емес, Y»: what stands before and behind what it is not, and before what it is. */
export const not: Phrases = { kk: '', ru: 'не', en: 'not' };
export const notBehind: Phrases = { kk: 'емес', ru: '', en: '' };
export const but: Phrases = { kk: '', ru: 'а', en: 'but' };
/** «Нет, Иванович»: not what was said before. */
export const no: Phrases = { kk: 'жоқ', ru: 'нет', en: 'no' };

/** A no and a yes in one breath: «нет, не нет, а да», «жоқ емес». Each a single word, known by look. */
export const plainNo: Phrases = { kk: 'жоқ · жо · жоо', ru: 'нет · неа · нету', en: 'no · nope · nah' };
export const plainYes: Phrases = {
  kk: 'иә · ия · әрине',
  ru: 'да · ага · конечно',
  en: 'yes · yeah · yep · yup',
};
/** Of a yes by themselves, and of a no beside one: «нет конечно». Each a single word, known by look. */
export const emphasis: Phrases = { kk: 'әрине', ru: 'конечно', en: '' };
/** There is or was one, which says yes where it is asked whether there was another. */
export const thereWas: Phrases = {
  kk: 'бар · болған · болды · болғанмын · ауыстырғам · ауыстырғанмын · өзгерткем · өзгерткенмін',
  ru: 'есть · была · был · было · были · менял · меняла',
  en: 'had · did · was',
};
/** A yes with one of these beside it is a no: «не была», «болған жоқ». */
export const turnsAround: Phrases = { kk: 'жоқ · емес · жоқпын', ru: 'не', en: 'not · no · never' };
/** By which people think better of it, and small words between. */
export const thinksAgain: Phrases = {
  kk: 'тоқта · тоқтай тұрыңыз · қате · қателестім · қателесіппін · шатастым · шатасып кеттім · дұрысы · кешіріңіз · ғой · екен · еді · деп · басыппын',
  ru: 'ой · стой · стойте · подождите · погодите · вру · точнее · вернее · то · а · же · ошибся · ошиблась · извините · простите · хотя · в · смысле · имела · имел · виду · блин · всё · таки',
  en: 'oh · wait · sorry · oops · i · mean · meant · actually · well · but · hold · on · it · the · there · we · a',
};

/** The end of a number is put right: «соңы 79 екен», «на конце восьмёрка», “ends in 79”. Beginnings of words. */
export const endOfNumber: Phrases = {
  kk: 'соң(ы|ғы) · аяғы · ақыры · артқы екі · артқы саны',
  ru: '(на|в) конце · конец · последн · оканчива · заканчива · окончание',
  en: 'ends · ending · end in · the end · last',
};
/** What people say as they see that a number or a name is wrong: «Ким Анна, ой, Ана». */
export const notSo: Phrases = {
  kk: 'жоқ · жоо · жо · қате* · шатас* · дұрысы · дұрысырағы · кешіріңіз',
  ru: `
    нет · ой · ах · упс · блин · ошиб* · опечат* · не так · не то · точнее · вернее · верней · то (есть|бишь)
    извините · простите · стоп · стойте
  `,
  en: 'no · oops · sorry · wait · i mean[t] · rather · [my] mistake · typo · actually · correction',
};
/** One group of its figures stands in the place of another. */
export const insteadOfFigures: Phrases = { kk: '', ru: 'не · вместо', en: 'not · instead of' };
/** And behind it. */
export const notTheseFigures: Phrases = { kk: 'емес · орнына', ru: '', en: '' };
/** One of its figures is not right, and which was not said. */
export const digitWrong: Phrases = {
  kk: 'сан(ы|ында|ынан|дарын|ын) [бір] (қате*|қателес*|шатас*) · бір саны* қате* · нөмір* қате*',
  ru: '(цифр(а|ой|у|е|ы)|номер[е|ом]) …10 (ошиб*|перепутал*|неправ*|не та) · (ошиб*|перепутал*) …10 (цифр*|номер*)',
  en: '(digit*|number) …10 (wrong|mistake|typo) · (wrong|mistake in|typo in) …10 (digit*|number)',
};
