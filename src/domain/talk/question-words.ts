import { namesKin } from './kin-words.ts';

/** A text that asks something, by its sign or its first words; in Kazakh also by the particle at its end. */
const asking =
  /^(?:(?:а|и|но|скажите|подскажите|здравствуйте|добрый день|сәлеметсіз бе|айтыңызшы|hello|hi|please|извините)[\s,!.]+)*(?:как|что|где|куда|когда|сколько|зачем|почему|можно|нужно ли|надо ли|какой|какая|какие|какую|кто|есть ли|а если|кому|кого|чей|чья|чьё|(?:на|в|во|до|с|со|из|от|по|для|к|ко|о|об|через|за|под)\s+(?:как\p{L}+|чего|чем|кого|кому|кем|скольк\p{L}*)|[қк]алай|[қк]айдан?|[қк]ашан|[қк]анша|неге|неше\p{L}*|не [үу]ш[іи]н|не [іи]сте\p{L}*|[қк]андай|[қк]ай жер\p{L}*|кім|бола ма|[qk]alai|[qk]aida|[qk]aidan|[qk]ashan|[qk]ansha|how|what|where|when|why|who|which|can|could|may|do|does|is|are|should|will)(?!\p{L})/iu;
const particle =
  /(?<!\p{L})(?:бола|болады|болды|керек|бар|дайын|жарай)?(?:ма|ме|ба|бе|па|пе)[\s.!]*$|(?<=\s)(?:кім|қайда|қашан|қанша|қалай|қандай)[\s.!]*$/iu;

/** Longer texts tell more than they ask. */
const longestQuestion = 300;

export function isQuestion(text: string): boolean {
  const typed = text.trim();
  if (typed.length > longestQuestion || !/\p{L}/u.test(typed)) return false;
  return /[?？]/u.test(typed) || asking.test(typed) || particle.test(typed);
}

const person =
  /(?<!\p{L})(?:оператор\p{L}*|операторд?\p{L}*|жив(?:ой|ого|ым|ые|ая) (?:человек\p{L}*|оператор\p{L}*)|кто(?:-| )?(?:нибудь|то)? ?жив\p{L}*|позовите|соедините|свяж\p{L}+|жалоб\p{L}*|(?:по)?жаловаться|жалуюсь|шағым\p{L}*|complain\p{L}*|complaint|не\s+работает|жұмыс\s+істеме\p{L}+|(?:doesn['’]?t|does\s+not|not)\s+work(?:ing)?|менеджер\p{L}*|консультант\p{L}*|(?:по)?говорить с (?:человек\p{L}*|кем)\p{L}*|т[іи]р[іи] адам\p{L}*|адам(?:мен|[ғг]а) (?:с[өо]йлес|[қк]ос)\p{L}*|адам керек|маман(?:мен|ға)? (?:керек|с[өо]йлес|[қк]ос)\p{L}*|хабарлас\p{L}*|[қк]о[ңн]ырау шал\p{L}*|operator|human|real person|live agent|talk to (?:a |an |the )?(?:person|human|operator|someone)|speak (?:to|with))(?!\p{L})/iu;

const citizenship =
  /(?<!\p{L})(?:граждан(?:ин|ка|ином|кой|ство|ства|е)|азамат(?:ы|шасы|пын|ымын|шасымын)?\p{L}*|citizen\p{L}*|national of|passport of)(?!\p{L})/iu;

/** Whose citizen somebody is says nothing of where the certificate is for. */
export function tellsCitizenship(text: string): boolean {
  return text.length <= longestQuestion && citizenship.test(text);
}

/** Somebody wants a person to write to. */
export function wantsPerson(text: string): boolean {
  return text.length <= longestQuestion && person.test(text);
}

const certificate =
  /(?<!\p{L})(?:справк|несудим|сотталма|соттылы[қғ]|анықтама|аныктама|anyktama|anyqtama|spravk|certificate|police clearance|clearance)/iu;
const wanting =
  /(?<!\p{L})(?:нужн|надо|хочу|хотел|хотим|закаж|заказ|запрос|получит|получен|оформ|сдела|взять|дайте|сделайте|керек|ал[ғг]ым|алу|алайын|алсам|алсақ|алам|беріңіз|сұрат|рәсімде|need|want|get|order|apply|request|would like|kerek|alaiyn|alayin|alsam|alam|nujn|nuzhn|hochu|poluch)/iu;

/** The text names the certificate itself. */
export const namesCertificate = (text: string) => certificate.test(text);

/** Said of a certificate that is not wanted. */
const notWanted =
  /(?<!\p{L})(?:не\s+(?:нуж|надо|хочу|понадоб)|(?:керек|қажет)\s+емес|(?:don['’]?t|do\s+not|no\s+longer|not)\s+need|not\s+needed|(?:не|ещё|еще)\s+получ|не\s+приш)/iu;
const another =
  /(?<!\p{L})(?:(?:ещё|еще)\s+(?:одн[уа](?!\p{L})(?!\s+(?:вещь|просьб|мысл|деталь|ошибк))|справк)|вторую\s+справк|тағы\s+(?:біреу|(?:бір\s+)?анықтама|бір\s+(?:адам|өтініш|керек))|(?:one\s+more|another)\s+(?:one|certificate|request)|one\s+more\s+(?:please|for))(?!\p{L})/iu;

/** Somebody wants a certificate: the button that begins stands above the pages of the guide. */
export function wantsCertificate(text: string): boolean {
  if (text.length > longestQuestion || notWanted.test(text)) return false;
  // «Апам үшін алайын деп едім»: for whom it is says enough.
  return (
    another.test(text) ||
    wantsAgain(text) ||
    ((certificate.test(text) || namesKin(text)) && wanting.test(text))
  );
}

const order =
  /(?<!\p{L})(?:добавьте|добавить|поменя(?:йте|ть|ю)|сменить|смените|измените|изменить|исправ(?:ьте|ить)|уберите|перенесите|переделайте|замените|заменить|ускор(?:ьте|ить|яйте)|пришлите|отправьте|вышлите|перешлите|(?:пере)?звоните|(?:пере)?позвоните|верните|продлите|проверьте|[қк]осы[ңн]ыз\p{L}*|өзгерт(?:іңіз\p{L}*|кім|ейін|у)|ауыстыры[ңн]ыз\p{L}*|түзет(?:іңіз\p{L}*|ейін|у)|алып\s+тастаңыз\p{L}*|жібер(?:іңіз|іп\s+жіберіңіз|сеңіз)\p{L}*|тездет(?:іңіз|сеңіз)\p{L}*|(?:қоңырау|звондап)\s*шалы?ңыз\p{L}*|(?!айт|көмектес|түсіндір|көрсет|кешір)\p{L}{2,}(?:ңыз|ңіз)(?:шы|ші)|add|change|correct|replace|remove|call me|send (?:it|me|the)|fix)(?!\p{L})/iu;

/** «Можно поменять ЦОН?» is an order, politely. */
const maySomebody =
  /^(?:(?:а|и|скажите|пожалуйста|please)[\s,]+)*(?:можно|можете|могу|могли\s+бы|нельзя|can|could|may|would)(?!\p{L})|(?:бола|боладыма|болады)\s*ма[\s?？]*$/iu;

/** Something is to be done about a request: for whoever works on it, in however few words. */
export function isOrder(text: string): boolean {
  const mayBe = !/[?？]/u.test(text) || maySomebody.test(text.trim());
  return text.length <= longestQuestion && order.test(text) && mayBe;
}

const passOn =
  /(?<!\p{L})(?:передайте|скажите|сообщите|жеткізіңіз\p{L}*|айтыңыз\p{L}*|tell|let)(?!\p{L}).*(?:оператор|operator|сотрудник|менеджер|что|know|деп)/isu;

const toOperator =
  /^(?:пожалуйста[\s,]+)?(?:передайте|скажите|сообщите|tell|операторға|операторларға)(?!\p{L}).{0,20}(?:операто|сотрудник|менеджер|operator|айт|жеткіз|хабарла)/isu;

/** «Передайте оператору, что …»: for the desk, whatever is open. */
export function isForOperators(text: string): boolean {
  return text.length <= longestQuestion && toOperator.test(text.trim());
}

/** The words themselves are to be passed on: «передайте оператору, что …». */
export function asksToPassOn(text: string): boolean {
  return text.length <= longestQuestion && passOn.test(text);
}

const howToCancel =
  /^(?:(?:а|и|how|can|do|i|to|as)\s+)*(?:как|қалай|можно\s+ли|можно|how|can\s+i)\s+.{0,20}(?:отмен|отозв|отказ|болдырма|кері\s+қайтар|cancel|withdraw)\p{L}*.{0,25}$/iu;

/** «Как отменить?» */
export function asksHowToCancel(text: string): boolean {
  return text.length <= longestQuestion && howToCancel.test(text.trim());
}

const erasing =
  /(?<!\p{L})(?:(?:удали(?:те|ть)?|сотри(?:те)?)\s+(?:меня|мой\s+профиль)|мені\s+өшір\p{L}*|delete\s+me|(?:удал|сотр|уничтож|стереть|очист)\p{L}*(?:\s+\p{L}+){0,3}?\s+(?:данн\p{L}*|информаци\p{L}*|сведени\p{L}*|обо\s+мне|аккаунт\p{L}*|профил\p{L}*)|(?:дерек|мәлімет|ақпарат)\p{L}*(?:\s+\p{L}+){0,3}?\s+(?:өшір|жой|құрт)\p{L}*|(?:delete|erase|remove|wipe)(?:\s+\p{L}+){0,3}?\s+(?:data|information|details|account|about\s+me))(?!\p{L})/iu;
const using =
  /(?<!\p{L})(?:(?:что|как|куда|зачем|для\s+чего|где)(?:\s+\p{L}+){0,6}?\s+(?:мо\p{L}+|личн\p{L}+|персональн\p{L}+|эти)?\s*(?:данны\p{L}*|сведени\p{L}*)|(?:дерек|мәлімет)\p{L}*(?:\s+\p{L}+){0,3}?\s+(?:қайда|не\s+үшін|қалай|не\s+болады|кімге)|(?:what|how|why|where)(?:\s+\p{L}+){0,6}?\s+(?:my\s+)?(?:personal\s+)?data)(?!\p{L})/iu;
const showing =
  /(?<!\p{L})(?:(?:какие|что|покажите|пришлите)(?:\s+\p{L}+){0,3}?\s+(?:(?:мои|личные|персональные)\s+данные|данные\s+(?:обо\s+мне|вы|у\s+вас)|(?:вы\s+)?(?:знаете|храните)\s+обо\s+мне|обо\s+мне\s+(?:знаете|храните|известно))|(?:мен\s+туралы|менің)(?:\s+\p{L}+){0,2}?\s+(?:дерек|мәлімет|ақпарат)\p{L}*(?:\s+\p{L}+){0,2}?\s+(?:көрсет|сақта|бар|жібер)\p{L}*|what\s+(?:data|information|do\s+you\s+(?:know|keep|store|have))(?:\s+\p{L}+){0,4}?\s+(?:about|on)\s+me|show\s+(?:me\s+)?my\s+data)(?!\p{L})/iu;
const consent =
  /(?<!\p{L})(?:(?:отзыв|отозв|забир|забра)\p{L}*(?:\s+\p{L}+){0,2}?\s+согласи\p{L}*|келісім\p{L}*(?:\s+\p{L}+){0,2}?\s+(?:қайтар|бас\s+тарт)\p{L}*|(?:withdraw|revoke)(?:\s+\p{L}+){0,2}?\s+consent)(?!\p{L})/iu;

/** What a person wants done with what is kept of them; each is a command of its own. */
export function asksOwnData(text: string): 'erase' | 'show' | 'consent' | 'use' | undefined {
  if (text.length > longestQuestion) return undefined;
  if (consent.test(text)) return 'consent';
  if (erasing.test(text)) return 'erase';
  if (showing.test(text)) return 'show';
  return using.test(text) ? 'use' : undefined;
}

const complaint =
  /(?<!\p{L})(?:ужасн\p{L}*|бред|как(?:ой|ая)\s+(?:ещё\s+|еще\s+|такой\s+)?дубликат|как\s+это\s+отказ\p{L}*|what\s+duplicate|отвратительн\p{L}*|кошмар\p{L}*|безобраз\p{L}*|позор\p{L}*|издевател\p{L}*|хамств\p{L}*|бесполезн\p{L}*|туп(?:ой|ая|ые|ит)|глупый\s+бот|дурацк\p{L}*|идиот\p{L}*|(?:плохой|плохая|никакой)\s+(?:сервис|бот|работа)|масқара\p{L}*|сұмдық|нашар\p{L}*|ұят(?:\s|$)|не\s*соглас(?:ен|на|ны)|келіспеймін|i\s+(?:disagree|object)|terribl[ey]|awful|horrible|worst|useless|ridiculous|unacceptable|disgusting)(?!\p{L})/iu;

/** Somebody is angry: what they say is for people, and no page of the guide helps. */
export function complains(text: string): boolean {
  return text.length <= longestQuestion && complaint.test(text);
}

const again =
  /(?<!\p{L})(?:(?:подать|подам|подаю|подавать|отправить|оформить|заказать|запросить|заполнить)\s+(?:заново|повторно|снова|ещё\s+раз|еще\s+раз|новую)|(?:заново|повторно|снова)\s+(?:подать|подам|отправить|оформить|заказать|запросить)|(?:қайта|қайтадан|тағы)\s+(?:тапсыр|сұрат|рәсімде|өтініш\s+бер|жібер(?:ейін|сем|емін))\p{L}*|re-?apply|apply\s+(?:once\s+)?again|new\s+(?:application|request))(?!\p{L})/iu;

/** Somebody wants to begin anew. */
export function wantsAgain(text: string): boolean {
  return text.length <= longestQuestion && again.test(text) && !notWanted.test(text);
}
