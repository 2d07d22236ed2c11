/**
 * Sentences that one page of the guide answers, however little they share with its words: the README of the tables explains
 * the signs. Known by look, anywhere in what is said.
 */
import type { GuidePageId } from '../../guide/guide.ts';
import type { Phrases } from '../phrases.ts';
import { again, forAnother, kinds, lawful, needed, openCase, withoutKey } from './newcomer-words.ts';

/** Somebody phoned and wants a code or money, or it is feared that this is a fraud. */
const fraud: Phrases = {
  kk: `
    (алаяқ|алаяқтар|алаяқтық|алаяқсыз|алаяқсыздар|алаяқтарға|алаяқтан) · (алдап|алдау) (кет|жүр|тұр)+ [пей|па|ма|бе] · (сіздер|сендер)(сіздер|сіңдер) (ме|бе) · (сіздер|сіз)(ден|дер) (ме|бе)$
    (звондап|хабарласты|хабарласып|(қоңырау шал|телефон соқ|телефон соғ|телефон шал)(ды|ып|ады|са|ған)|звонда(п|ды|йды))* …60 (код|смс|карта|ақша|төле|банк|аудар)*
    (код|смс|карта|ақша|төле|банк|аудар)* …60 _(звондап|звондады|хабарласты|хабарласып|(қоңырау шал|телефон соқ|телефон соғ)(ды|ып|ады|ып жатыр|са|ған)*)
    (смс|sms) (кодты|кодын) (жібер|айт|бер)+ · (кодты|картаны|карта нөмірін|ақша) [айт|бер|жібер|сал|аудар]+ (дейді|деді|деп)
  `,
  ru: `
    мошенни+ · (это|вы) не развод · аферист+ · якобы (от|из) (вас|вашего|бота|оператор+) · (это|вы) (правда|точно|действительно|реально) (вы|от вас|из бота)
    (позвонил*|звонил*|звонят|звонит|звонок|звонк+|названива*) …60 (код|смс|оплат|заплат|перевест|перевед|карт|деньг|тысяч|предоплат|банк)*
    (код|смс|оплат|заплат|перевест|карт|деньг|тысяч|предоплат)* …60 _(позвонил*|звонил*|звонят|звонит|якобы)
    (просят|просит|требуют|требует|спрашивают|спрашивает) [меня|у меня|срочно] [назвать|сказать|прислать|скинуть] (код|смс|предоплат|номер карт|данные карт|карт|пароль|фото паспорт)*
    (пришлите|скиньте) (нам (код|смс)|[мне|нам] (код из|смс код|пароль|номер карты|данные карты)) · (скажите|назовите|сообщите|продиктуйте) [мне|нам] (код|смс|пароль|номер карты|данные карты) · (кому|вам) [нужно|надо] [можно] (говорить|сказать|называть) код · код (никому|кому то) …20
  `,
  en: `
    scam+ · fraud+ · (is|was) (this|it|that) [really|actually] (you|from you) · (claim|pretend)* to be (you|from you|from your|your)
    (called|phoned|rang|calls|calling|texted|phones) …60 (code|pay|paid|payment|card|money|transfer|bank|fee|fees)
    (code|card|money|pay|transfer) …60 (called|phoned|rang|texted)
    (send|tell|give) (us (the|your)|me your) (code|card|pin|password) · (asked|asks|asking|wants|want) [me] (for|to (give|tell|send)) [them] (the|my|a) (code|card|pin|password)
  `,
};

/** Whoever asks for the code stands at the window of the service centre. */
export const atWindow: Phrases = {
  kk: '(цон|хқко|терезе)(да|де|дегі|ның|нің)+',
  ru: '(у|в|за) (окн(а|е|ом)|окошк(а|е)|стойк(и|е)) · в цоне · (сотрудник|сотрудница|девушка|парень|оператор) (цона|на выдаче|в цоне)',
  en: '(at|behind|in) the (window|counter|desk|centre|center|office)',
};

/** A code that was expected does not come: nobody asks for one. Anywhere but where the form waits for it, none is on its way. */
export const codeNotCome: Phrases = {
  kk: `
    (код|смс|sms)[ы|ым|тың] {әлі|маған|сол|телефоныма|номеріме|де|мүлдем} (келме|түспе|жетпе)+ · (код|смс|sms) {әлі|маған} (жоқ|келген жоқ|түскен жоқ)
    (код|смс|sms)[ты|ті] (алмадым|ала алмай+|ала алмадым)
  `,
  ru: `
    (код|смс|sms|смска|пароль) {с кодом|из смс|подтверждения|мне|так|и|ещё|всё|до сих пор|почему то|никак|на телефон|на номер|на мой номер|уже час} не (при|дош|доход|получ|высла)+
    не пришла (смс|sms|смска) · не (пришёл|пришел|пришло|приходит|дошёл|дошел|доходит|получил|получила|получаю) {мне|ещё|никак|всё|этот|ваш|никакой|до сих пор|на телефон} (код|кода|смс|sms|смска)
    нет [никакого|никакой|всё|ещё] (кода|смс|sms) · (код|смс|sms) {с|кодом} так и нет · (кода|смс|смски) {с кодом|всё|ещё|так и|до сих пор} нет · (где|когда) {мой|этот|же|придёт|будет} (код|смс|sms)
  `,
  en: `
    (code|sms|text message) {still|has|have|just|did|does|with the code} (n't|not|never|hasn't|didn't|doesn't) {yet|been} (come|came|arrive|arrived|arriving|received|get here)
    (haven't|didn't|don't|not|never) {yet|still} (got|get|receive|received) [the|a|any|my|your] (code|sms|text) · ^no (code|sms) [yet|came|comes|arrived|received]$ · (still|got|get|received|there is|there's|have|had) no (code|sms) · no (code|sms) (yet|came|come|arrived|arriving|so far) · where (is|'s) (the|my) (code|sms)
  `,
};

/** Money that was paid is wanted back, or was taken twice. */
const refund: Phrases = {
  kk: `
    (ақша|төлем|төлеген|пошлина|баж|қаражат|теңге)* …20 (қайтар|қайтып бер|қайтарып)* · (екі рет|екі мәрте) …15 (төле|ақша алын|шешіл)* · (ақша|карта)* …15 (екі рет|екі мәрте) …15 (алын|шешіл|кет|төле|ақша)* · артық (төле|ақша)*
  `,
  ru: `
    (верните|вернуть|вернут|вернёте|вернете|возврат*|возвращ*|возмест*) …30 (деньг|деньж|оплат|пошлин|госпошлин|сумм|средств|платеж|платёж|тенге)* · (деньг|оплат|пошлин|госпошлин|сумм|средств|платеж|платёж)* …30 (верните|вернуть|вернут|вернёте|вернете|возврат*|возвращ*|возмест*)
    (заплатил|оплатил|оплачен|уплатил|списал|списали|снялось)* …25 (дважды|два раза|2 раза|лишн*|вдвойне) · (дважды|два раза|2 раза|вдвойне|лишн*) …25 (заплатил|оплатил|уплатил|списал|сняли деньги|снялось)*
    (оплата|платёж|платеж|списание|деньги) …12 (дважды|два раза|2 раза) · двойн+ (оплат|списан|платеж|платёж)+ · переплатил*
  `,
  en: `
    refund* · reimburse* · money back · (get|give|send|want|have) …20 (money|fee|payment) back · (get|give) …8 back (my|the) (money|fee|payment) · return …12 (my|the) (money|fee|payment) · (charged|paid|billed|debited) …20 (twice|two times|double) · (double|twice) …10 (charged|paid|payment|billed) · overpaid
  `,
};

/** Another person's record is to be looked up. */
const representative: Phrases = {
  kk: `
    (күйеу бала|келін|көрші|жұмысшы|қызметкер|күтуші|пәтерші|жалға алушы|жігітім|қалыңдық|жүргізуші|оның|біреудің|басқа адамның)* …40 (сотты|соттал)* …20 (біл|тексер|болған|бар ма|қара|емес пе)*
  `,
  ru: `
    (нян|жених|невест|зят|парн|сосед|работник|квартирант|сожител)* …30 (не сидел|сидел (он|ли|или)|сидела (она|ли|или)|судим|судима|в тюрьме|отсидел|отсидела)* · (жениха|невесту|няню|зятя|парня|соседа|работника|квартиранта) …15 (проверить|пробить)
    (проверить|пробить|проверьте|пробейте) …30 (сосед|жильц|арендатор|квартирант|нян|жених|невест|зят|работник|сотрудник|кандидат|водител|парн|знаком|чужо|человек)*
    (узнать|посмотреть) …30 (сосед|жильц|арендатор|квартирант|нян|жених|невест|зят|работник|сотрудник|кандидат|водител|парн|знаком|чужо|человек)* …40 (судим|сидел|судимост)*
    (судим|сидел|привлекал+) ли [мо+] (он|она|муж|жена|жених|сосед|зять|парень|няня|человек|работник)*
  `,
  en: `
    (check|look up|run a check|find out|background check|vet|screen)* …25 (tenant|nanny|neighbor|neighbour|boyfriend|girlfriend|fiance|employee|candidate|roommate|babysitter|someone's|somebody's|(his|her) record)*
    (tenant|nanny|babysitter|neighbor|neighbour|boyfriend|girlfriend|fiance|employee|candidate|roommate|driver)* …50 (in prison|in jail|convicted|arrested|has a record|had a record)*
    does (he|she|my (boyfriend|girlfriend|neighbour|neighbor|tenant)) have a (record|criminal)*
  `,
};

/** A certificate that was brought to somebody: is it real? */
const authenticity: Phrases = {
  kk: `
    (жалған|фотошоп|шынайы|түпнұсқа|қолдан жаса)+ …20 (екен|ма|ме|емес|тексер|біл)+ · (анықтама|қағаз|құжат)* (жалған|шын) (емес пе|ба|ма)
  `,
  ru: `
    (проверить|убедиться|узнать|понять) …50 (настоящ|поддел|подлин|нарисован|фальш|липов|фотошоп)* · (поддел|нарисова|фальшив|липова)+ (она|справка|документ|ли)
  `,
  en: `
    (check|verify|know|sure|tell)* …40 (genuine|photoshop|forged|authentic|not fake|was edited)*
  `,
};

/** An old record, and whether one gets a certificate at all. */
const about: Phrases = {
  kk: `
    (соттылы|сотталған)+ …30 (өтелген|жойылған|алып тасталған|ескі|бұрын болған|баяғыда)* · (сотталған|соттылығым бар)* …30 (береді|беріле|ала ала|бере) [ме|ма]
    (условно|шартты|сот болған|айыппұл|штраф)* …25 (шыға|көріне|тұра|жазыла) (ма|ме) [екен] · [мен] (базада|тізімде|есепте) (тұрмын|бармын) (ба|ма) [жоқ] [па]
  `,
  ru: `
    судимост+ …25 (погашен|снят|стар|давн|была)* · (погашен|снят)+ судимост+ · (был|была) судим[а] · (дадут|выдадут) [ли] [мне] справк+ …20 судим+ · с судимост+ …20 (дадут|выдадут|получ)+
    (условк|условн|штраф|привод|административк|задержа|судимост)* …30 (покаж|виден|видн|всплыв|высвет|отраз|числит|числюсь)* · (чисто|чистая|чистый|чист) или нет · (есть|числюсь|стою|висит) [ли] [я] [что то|что нибудь|что] (за мной|на мне|на меня) · я (есть|числюсь|стою) [ли] в (базе|учёте|учете)
  `,
  en: `
    (spent|expunged|old|past|cleared) (conviction|record)* · (conviction|record)* …20 (spent|expunged|years ago|long ago|was cleared) · if i have a (record|conviction) · (fine|arrest|conviction|sentence|offence|offense|dui|ticket|caution)* …30 (come up|comes up|show up|shows up|show|appear|be visible|be on it)*
  `,
};

/** Somebody else collects it. */
const power: Phrases = {
  kk: `
    (анам|әкем|інім|бауырым|ағам|күйеуім|әйелім|жұбайым|қызым|ұлым|сіңлім|қарындасым|әпкем|досым|туысым|шешем|апам|басқа адам|басқа біреу|келінім) [менің] [орныма] (алып кет|алса|ала ала|алып бер|ала бер|барып ал)+ …15 (ма|бола|болады|қандай)*
    менің орныма …15 ал+
  `,
  ru: `
    (мама|папа|муж|жена|брат|сестра|сын|дочь|дочка|подруга|друг|родственник|бабушка|дедушка|свекровь|тётя|племянник|коллега|кто то|кто нибудь|другой человек|кто то другой|кто нибудь другой) (может|сможет|могла бы|мог бы) …15 (забрать|получить|взять)
    (может|можно|сможет) [ли] (забрать|получить) [её|справку] (мама|папа|муж|жена|брат|сестра|сын|дочь|подруга|друг|маме|мужу|брату|сестре|жене|сыну|родственник|кто то|кто нибудь|не я|другой)
    (забрать|получить|заберёт|получит|взять) …25 (за меня|вместо меня)
    (можно|могу) [ли] …15 (забрать|получить) …10 по доверенности
  `,
  en: `
    (can|could|may|is) (my|somebody|someone) …20 (collect|pick it up|pick up|get it)
    my (wife|husband|mother|mum|mom|father|dad|brother|sister|son|daughter|friend|cousin|partner) (can|could|will) …20 (collect|pick it up|pick up|collecting)
    (collect|pick it up|get it) …15 (for me|instead of me|on my behalf)
  `,
};

/** It is to be sent by post. */
const delivery: Phrases = {
  kk: 'пошта(мен|арқылы|) …20 (жібер|сал|кел)+ · (курьер|dhl)+ …15 (жібер|бола|әкел)+ · үйге (жеткіз|әкел|жібер)+',
  ru: `
    (прислать|отправить|выслать|переслать|пришлёте|отправите|вышлете|доставите|доставить) [её|мне|справку|это] …15 (почтой|по почте|курьером|на дом|домой|за границу|dhl|каз[ ]почт*)
    (почтой|по почте|курьером) …15 (можно|пришл|отправ|высл|достав)+
  `,
  en: '(can|could|will|do) (it|you|this) …10 (mail|mailed|post|posted|ship|shipped|courier)_ …20 · (send|sent|deliver|delivered) …20 by (post|mail|courier|dhl) · mail it to',
};

/** What it costs, asked in a sentence of more. */
const cost: Phrases = {
  kk: '(бұл|мұның|осы|бұның) (ақылы|тегін) (ма|ме|бе) · (ақша|төлем) (алмай|сұрамай|керек)+ …10 (ма|бе)',
  ru: '(это|оно|она|тут|справка) [точно] (платно|бесплатно|платная|бесплатная|сколько то стоит|чего то стоит)$ · надо [ли] [будет] [что то|за это] (платить|заплатить)$',
  en: 'does (this|it) cost (anything|money|something) · is (this|it) [really] (free|for free|paid) · do i (have to|need to) pay',
};

/** Both are asked at once: what it costs, and how long it takes. */
export const priceAndTime: Phrases = {
  kk: '(қанша тұра|бағасы|құны|қанша ақша)* …20 (қанша (күн|уақыт)|қашан|неше күн|мерзім)* · (қанша (күн|уақыт)|неше күн|мерзімі)* …20 (қанша тұра|бағасы|құны)*',
  ru: '(сколько стоит|цена|стоимость|почём|сколько денег) …15 (сколько (ждать|делается|времени|дней|готовится)|срок|долго|когда)* · (сколько (ждать|делается|времени|дней)|сроки|срок) …15 (сколько стоит|цена|стоимость|почём)',
  en: 'how much …10 (how long|how many days|how fast) · (how long|how many days) …20 how much · (price|cost) and (time|duration|how long) · cost and how long',
};

/** Nobody else is to know: of a husband, an employer. */
export const keptFromOthers: Phrases = {
  kk: `
    (күйеуім|әйелім|ата анам|анам|әкем|бастығым|бастық|жұмыс беруші|ешкім|енем|жігітім|туыстарым|оның өзі) …25 (білмесін|білмеуі керек|білмесе|көрмесін|көрмеуі керек|көрмесе|оқымасын|оқымаса|білмей қалсын|(біліп|көріп|оқып) қоймай|(біліп|көріп|оқып) қой(са|ма))*
    (жұмыста|жұмысымда|бастығым|күйеуім|әйелім|жұмыс беруші) …10 (біліп қоймай|біле ме|көре ме|білмей ме|көріп қоймай|біліп қала)*
    жасырын (болсын|болу|қал)*
  `,
  ru: `
    (муж|жена|родители|мама|папа|начальник|начальница|шеф|работодатель|никто|свекровь|бывший|парень|сосед*) …25 не ((должен|должна|должны) …15 (знать|узнать|видеть|увидеть|читать|прочитать)|узнает|узнают|увидит|увидят|прочтёт|прочтут)
    (муж|жена|родители|мама|папа|начальник|начальница|шеф|работодатель|сосед*) (знать|узнать|видеть|увидеть) не (должен|должна|должны) · (на работе|работодатель|начальник|начальство|шеф|муж|жена|кадры|отдел кадров) [не] (увидят|узнают|увидит|узнает|прочитает|прочитают) [ли] [что|об этом|про это|это]*
    чтобы …20 (никто|муж|жена|родители|мама|на работе|начальник|шеф) не (узна|увиде|прочита|виде|зна)+ · (втайне|тайно|по секрету) от + · останется [ли] [это] (между нами|в тайне|втайне)
  `,
  en: `
    (husband|wife|parents|mother|father|boss|employer|ex|boyfriend|girlfriend|nobody|no one|anyone|he|she|they) (must not|mustn't|must never|should not|shouldn't) …15 (know|find out|see|read|learn)*
    (make sure|please) …25 (he|she|they|nobody|no one|boss|husband|wife|employer) (can't|cannot|doesn't|does not|won't) …10 (know|find out|see|read|learn)*
    (husband|wife|parents|boss|employer|ex|he|she|they|nobody|no one) (can't|cannot|won't|doesn't) (know about|find out|see (the result|my)|read (the result|my))
    (will|can|does) (my|the) (boss|employer|husband|wife|company|hr|parents) [ever] (see|know|find out|be told|be notified|get told)
    without (my|the) (husband|wife|parents|boss|employer|family) (knowing|finding out|seeing) · keep (it|this) (secret|private|confidential) · so (nobody|no one) (sees|knows|finds out)
  `,
};
/** That a person works on it is taken for a bad sign. */
export const lookedAt: Phrases = {
  kk: `
    (бірдеңе|бір нәрсе|бірнәрсе) (тап|шық|анықтал)+ [па|ма|ба|бе|болды|ба екен] · неге (адам|оператор|біреу)* …20 (қара|тексер)+ · менен күдік* · күдікті* …10 (ме|бе)
  `,
  ru: `
    (что то|чего то|что нибудь|чего нибудь) [на меня|про меня|у меня|плохое|там|обо мне] (наш|всплы|обнаруж|вылезл)+ · (нашли|нашлось|всплыло) [ли] [что то|что нибудь|чего] (на меня|про меня|плохое|обо мне|не то)
    почему (её|меня|мою|мой|этим|ей) …20 (смотрит|проверяет|рассматривает|проверяют|занимается) (человек|оператор|люди|сотрудник|живой)* · почему (человек|оператор|люди) …10 (смотр|провер|рассматр)+ · меня (в чём то|в чем то) подозрева+
  `,
  en: `
    did (something|anything) (come|turn|show) up · (did|have) (you|they) (find|found|see) (something|anything) (on|about|bad)* …10 · why is (a person|someone|somebody|an operator|a human) …10 (looking|checking|reviewing|working)* · am i (under suspicion|a suspect|in trouble|suspected)
  `,
};

export const pagesBySentence: readonly (readonly [readonly GuidePageId[], Phrases])[] = [
  [['fraud'], fraud],
  [['refund'], refund],
  [['authenticity'], authenticity],
  [['representative'], representative],
  [['about'], about],
  [['about'], openCase],
  [['power', 'representative'], power],
  [['representative'], forAnother],
  [['here', 'password'], withoutKey],
  [['delivery'], delivery],
  [['cost'], cost],
  [['again'], again],
  [['fraud'], lawful],
  [['needed'], needed],
  [['kinds'], kinds],
];

/** Told where nothing is asked: the form asks for the patronymic in its turn. Whole words. */
export const lacksPatronymic: Phrases = {
  kk: '(әкемнің|әкесінің|әке) аты жоқ · (отчество|отчествосы|отчеством|отчествам) жоқ',
  ru: '(нет|нету) [у меня|у него|у неё|никакого] отчества · отчества …20 (нет|нету) · отчества не имею · без отчества · отчество …20 (не указано|отсутствует|не написано|не вписано)',
  en: "(no|without) [a|any] (patronymic|middle name) · (don't|do not|doesn't|does not) have [a|any] (patronymic|middle name) · (patronymic|middle name) is (empty|missing|not there)",
};
