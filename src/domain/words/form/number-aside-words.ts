/** In place of a number that is asked for, an IIN or a phone: README.md explains the signs. */
import type { Phrases } from '../phrases.ts';

/** Nobody gave this person an IIN. */
export const noIin: Phrases = {
  kk: `
    (жсн|иин)[-]* [деген|дегенің] (жоқ|жок)
    (жсн|иин)* (болма(ған|йтын|ды)|берілмеген|бермеген|бермеді|алмаған|алмадым)
    ^[мен] шетел(дік|дікпін| азаматымын)$
    (я|мен) шетел азаматы*!([ ](рк|казахстан|қазақстан))…30$
  `,
  ru: `
    (нет|нету|не имею|без|ещё не получил*) [у меня|своего|ещё] иин
    у меня (его|такого [номера]) нет[у]!( (под|при|с |на|сейчас|щас))
    (я|мен) [не] (гражданин|гражданка|иностран*)!([ ](рк|казахстан|қазақстан))…30$
    иин* [у меня] [пока] (нет|нету|не имею)
    _нет[у], я [не] из_
    (иин*|номер*) [тогда|ещё] не (было|выдавали|давали|получал*)
    (никаких|никакого) иин* …10не было
    (только|лишь) (иностранный |заграничный )паспорт · (мне|нам) [его|иин] (никто )не (давал|выдавал|дал|выдал)*
    (только|лишь) (внж|рвп|вид на жительство|иностранн+ паспорт)
  `,
  en: `
    (don't have|do not have|have no|haven't got|without|no) [a|an] iin_
    (don't|do not) have (that|such a|this) number
    ^[i] never had (one|it|an iin|any) · ^never had
    (nobody|no one|noone|never|not) …15(give|gave|given|got) …10iin_ · (was|were|been) (never|not) given (one|an iin)
    (i am|i'm) a foreigner!([ ](рк|казахстан|қазақстан))…30$
  `,
};

/** The document is out of date or being renewed. */
export const documentOld: Phrases = {
  kk: `
    (куәлі|удостоверение|құжат)+ …30 (өтіп кет|өтті|біткен|бітті|ескір)
    (куәлі|құжат)+ (ауыстыр|жаңарт|жаңасын)
  `,
  ru: `
    (удостоверени|документ|паспорт)* …20 (просроч|истёк|истек|закончил|не действ|на замене|меняю|обменива)
    (просроч|истёк|истек)* …20 (удостоверени|документ|паспорт)
  `,
  en: '(id|document|passport)_ …20 (expired|out of date|being (renewed|replaced))',
};

/** A number of another kind, of a passport or a foreign register. Whole words. */
export const otherNumber: Phrases = {
  kk: 'удостоверени* (№|номер)* · паспорт* (№|нөмірі)',
  ru: 'инн · рнн · снилс · номер (паспорта|удостоверения)',
  en: 'passport (no|number) · aadhaar · ssn · rnn · tax (number|card)',
};

/** Another number or paper in its place. */
export const otherPaper: Phrases = {
  kk: '(паспорт|төлқұжат)* …20 (бола ма|жарай ма|жарамай ма)',
  ru: `
    паспорт* …20 (подойд|можно|хватит|годит)
    (можно|нельзя) …20 (по паспорту|паспорт)
  `,
  en: 'passport …20 (instead|ok|okay|enough|will do)',
};

/** What the number is. */
export const whatNumber: Phrases = {
  kk: '(қандай|қай|ненің) нөмір · бұл не нөмір · бұл (қандай|не) [#] сан',
  ru: 'что (это|за) [за] (номер|цифры|число) · какой [это] номер · какие [это] цифры',
  en: "what('s| is) (that|this|the) (number|iin) · which number · where (can|do) i (find|see|look|get)",
};

/** The document with the number is lost, or is a passport. */
export const iinUnseen: Phrases = {
  kk: '(куәлігім|удостоверением|құжатым) [әлі] жоқ · үйде қал · жанымда жоқ · қолымда жоқ · жоғал · удостоверени* №* · менікі ме · менікіма · баланікі ме · таба алма · тек паспорт · есімде (жоқ|қалма)',
  ru: 'нет [ещё|пока] (удостоверени|паспорт|документ)* · (удостоверени|паспорт|документ)* [ещё|пока] (нет|не получал|не делал)* · дома (остал|лежит|забыл) · (остал|забыл|лежит)* дома · нет с собой · не с собой · не под рукой · не помню · _внж_ · вид[ом] на жительство · потерял · утерял · утеря · украли · только паспорт · не могу найти · не нахожу · не найду · (ин|российск+ ин)н_',
  en: "(no|without|don't have) [an|my|any] (id|passport|identity card|documents) · (card|id|passport|document|it) (is|'s|left) [it] at home · left (it|my +) at home · lost my · threw (it|my card|the card) away · i threw away · is that what (you|u) mean · passport n(o|umber) · don't remember · can't remember · can't find · only [have] [my|a] passport · is it the number",
};

export const iinNamed: Phrases = { kk: 'жсн', ru: 'иин', en: 'iin' };

/** Beside the IIN's name: where it stands, and why it must be told. */
export const whereOrWhy: Phrases = {
  kk: '(қайда|қайдан|қай жерде|неге|не үшін|неліктен|міндетті)_',
  ru: '(где|куда|откуда|зачем|для чего|почему|обязательно)_',
  en: '(where|why|what for|have to)_',
};

/** Where the number stands. Whole words, where nothing else is told. */
export const whereItStands: Phrases = {
  kk: `
    (қайда|қайдан|қай (жер|жақ)*) …15 (тұр|жазы|бар|көр|тап|біл|ал|қара|оқи)*
    (оны|ол|бұл|осы|мұны|өзі) (қайда|қайдан|қай жер*)
  `,
  ru: `
    (где|откуда) …15 (взять|найти|искать|посмотреть|смотреть|глянуть|узнать|брать|написан*|указан*|пишется|стоит|находится|он|его)
    (где|откуда) [мне] (это|этот|он|его|она)
  `,
  en: "where …15 (is|it|find|look|see|get|written) · (it is|it's|is it) where",
};

/** There is no phone of Kazakhstan. */
export const noPhone: Phrases = {
  kk: '(номер|телефон|нөмір|сим[ ]карта|симка)* …20 жоқ',
  ru: `
    (нет|нету|без|не имею) …30 (номер|телефон|симк)
    (номер|телефон|нөмір)* …20 нет
  `,
  en: "(don't|do not|no) …30 (number|phone)",
};

/** The phone is the one that Telegram knows. */
export const thisNumber: Phrases = {
  kk: `
    осында(ғ|г)ы н(ө|о)м
    осы н(ө|о)м(і|и|е)р
    н(ө|о)м(і|и)рім осы
    сол н(ө|о)мір
    телеграм*(да|дағы) [тұрған|тіркелген] н(ө|о)м
    өз нөмірім
    (осы|мына) чат
    (о|o)s(y|i) n(o|ö|ө)m(i|ı|e)r
    so(l|л) n(o|ө)m(i|ı|e)r
    н(ө|о)м(і|е)рім [ауысты*|өзгерді*|ауысып кетті*]
    телеграм*дағы
    телеграм*да (тұр|бар)
    телеграмға (тіркелген|қосылған) · ^осы телефон[ым]$
  `,
  ru: `
    ^мой [личный] номер$
    с которого пишу · номер (телеграм|этого)*
    номер* (поменял|сменил|изменил)*
    (этот|этат|тот|свой|мой) (же|самый)
    (этот|текущий|нынешний) номер
    (с|по) (этого|которого|этому)
    в[ ]телеграм · из[ ]телеграм · телеграм[м]ный
    осы номер
    телеграм* (есть|стоит|указан|видно|же)
    номер…20в телеграм
  `,
  en: `
    this (one|number)
    same (as|number|one)
    same with this · number (changed|is new)
    my telegram · telegram number · (number|phone) …10 telegram
  `,
};

/** What the phone is for. */
export const phoneWhy: Phrases = {
  kk: 'неге · не үшін · неліктен · міндетті · хабарласасыз* · қоңырау шаласыз* · (зван|звон)дайсыз*',
  ru: 'зачем · для чего · почему · обязател* · нужен ли · [по]звон+',
  en: 'why · what for · required · mandatory · have to · necessary · will you call · you will call',
};

/** A phone number is told, and that it does not work any more. Beginnings of words. */
export const numberGone: Phrases = {
  kk: 'өшіп қал · бұғаттал · жоғалт · істемей · ескі нөмір · бұрынғы нөмір · eski nomir · aldyngy nomir',
  ru: 'заблокиров · не работает · потеря · отключ · стар(ый|ого) · прежний номер · был номер · симку',
  en: "blocked · lost · old number · doesn't work · does not work · no longer · dead",
};

/** Behind a number: it is not to be kept after all. Whole words. */
export const notToBeKept: Phrases = {
  kk: '(өшір|алып таста|ұмыт)(іңіз|ыңыз|іп|ып|іңдер|ші|шы)* · (жазба|сақтама|тіркеме|алма)(ңыз|ңыздар|ңызшы|й)* · бермей[-ақ| ақ] қой*',
  ru: '(удали|сотри|убери|вычеркни|зачеркни)(те|) · забудь[те] [про] (этот|мой|мою|его) [номер] · не (записывай|сохраняй|вноси|пиши|берите|используй|учитывай|надо|нужно)(те|) [его|этот|мой] [номер] · (отмените|отмена) [этот] номер',
  en: "(delete|erase|forget|remove|scratch|ignore) (it|that|this|the number|that number|this number) · (don't|do not) (save|keep|use|store|write) (it|that|this|the number|that number|this number)",
};
/** Beside an IIN: it is somebody else's. Whole words. */
export const notMine: Phrases = {
  kk: 'менікі емес · өзімдікі емес',
  ru: 'не мой · не моё · чужой',
  en: 'not mine · not my own',
};

/** Beside an IIN: it is not the one of today. Parts. */
export const iinChanged: Phrases = {
  kk: '(ескі|бұрынғы) [жсн*|иин*] # · # [жсн*|иин*] [енді|қазір] (ауыс|өзгер)* · бұрынғы (жсн|иин)*',
  ru: '(стар|прежн|бывш)(ый|ая|ее|ого|ий) [иин*] [был|была|это] # · # [иин|его|мне] (помен|смен|замен)* · иин (помен|смен|замен)*',
  en: '(old|former|previous) [iin] [is|was] # · # [was|is|has been] (old|changed|replaced)',
};

/** Beside a number: whose is asked for. Whole words. */
export const whoseAsked: Phrases = {
  kk: '+(дікі|нікі|тікі) (ме|ма|бе|ба|пе|па) · +(дікі|нікі|тікі) (болып|боп) (жүрмесін|кетпесін|қалмасын|тұрмасын) · кімдікі · кімнің(кі|кін|ін)* · (менің|өзімнің|баланың)(кі|кін)* керек (пе|па)',
  ru: `
    (мой|моего|моя|свой|своего|его|её|ребёнка|сына|дочери|мужа|жены|мамы|папы|брата) или · или (мой|моя|моего|свой|своего|его|её|ребёнка|сына|дочери|мужа|жены|мамы|папы|брата)
    чей · чьё · чью · (мой|его|её|свой) (нужен|надо|нужно|указывать|писать)
  `,
  en: "mine or · or (mine|my own|his|hers|the child*|my child*) · whose · do you (want|need) (mine|my own|my +'s|his|hers|the child*)",
};

/** Which number is asked for, or whether another one, of another country, or an address would do. Known by look. */
export const whichNumber: Phrases = {
  kk: `
    (жолдас|күйеу|әйел|жұбай|ана|апа|әке|шеше|ұл|қыз|бала|бауыр|іні|аға|дос|көрші|туыс|немере|келін|басқа)+ …15 (нөмір|номер|телефон)+ …25 (ма|ме|ба|бе|па|пе|жазайын|жазсам|берсем|жаза)*
    (шетел|ресей|өзбек|қырғыз|басқа ел)+ …10 (нөмір|номер)+ · (нөмір|номер)* …20 (бола|жарай) (ма|ба)
    (сегіз|жеті|плюс|+7|8|7)+ …15 бастап · (почта|email|емейл|мейл|ватсап)* …12 (бола|жарай|болса|берсем)*
    (қай|қайсы)+ …10 (нөмір|номер)+ · (нөмір|номер|симка)* …20 (атында|атына|тіркелген)* …20 (бола ма|болады ма|жарай ма|ештеңе етпей ме) · # (тен|ден|тан|дан) бастап
  `,
  ru: `
    (номер|симк|сим карт|телефон)* …25 (пойдёт|подойдёт|сойдёт|годится|можно|нельзя|или)
    (можно|нельзя|могу) …15 (номер|симк|телефон)*
    (какой|который|чей) …12 (номер|телефон|вам писать|писать|указывать|лучше)* · (билайн|теле2|кселл|актив|алтел|изи|мегафон|мтс)* …20 (или|пойдёт|подойдёт|можно)
    (российск|казахстанск|иностранн|зарубежн|узбекск|киргизск|чуж|рабоч|домашн|городск)+ …12 (номер|симк|телефон)* …12 (пойдёт|подойдёт|можно|ок|норм|годится|сойдёт)*
    симка [+] (+|казах)+ …15 (пойдёт|подойдёт|можно|ок|норм)
    (почт|емейл|мейл|e mail|email|ватсап|вотсап|телеграм)* …15 (вместо|можно|нельзя|лучше) …15 · (вместо|кроме) …5 (номер|телефон)*
    (номер|симк|сим карт)* …15 (оформлен|зарегистрирован|записан)* …20 (ничего|нормально|можно|страшно|подойдёт|пойдёт|ок|норм)
    с (плюс|восьм|семёр|семерк|8|+7|7)+ …15 (писать|начинать|набирать|или)*
  `,
  en: `
    (can|could|may) i (use|give|put|type|write) …15 (number|phone)* · (is|are|would) (a|my|the|an) …20 (number|phone|sim)* …12 (ok|okay|fine|good|accepted|valid)
    (which|whose) …8 (number|phone) · (email|e mail|whatsapp|telegram) …20 (instead|ok|okay|possible|only|please) · instead of …8 (number|phone) · (number|sim|phone) …10 (registered|in the name|under the name|on my)* …25 (ok|okay|fine|matter|problem|allowed)
    (foreign|uk|us|russian|german|turkish|work|home) (number|phone|sim) …12 (ok|okay|fine|good|work|works|accepted)
  `,
};
