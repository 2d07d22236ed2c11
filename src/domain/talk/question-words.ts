/** A text that asks something, by its sign or its first words; in Kazakh also by the particle at its end. */
const asking =
  /^(?:(?:а|и|но|скажите|подскажите|здравствуйте|добрый день|сәлеметсіз бе|айтыңызшы|hello|hi|please|извините)[\s,!.]+)*(?:как|что|где|куда|когда|сколько|зачем|почему|можно|нужно ли|надо ли|какой|какая|какие|какую|кто|есть ли|а если|до какого|до скольки|во сколько|қалай|қайда|қайдан|қашан|қанша|неге|не үшін|не істеу|қандай|кім|бола ма|how|what|where|when|why|who|which|can|could|may|do|does|is|are|should|will)(?!\p{L})/iu;
const particle = /(?<!\p{L})(?:ма|ме|ба|бе|па|пе)[\s.!]*$/iu;

/** Longer texts tell more than they ask. */
const longestQuestion = 300;

export function isQuestion(text: string): boolean {
  const typed = text.trim();
  if (typed.length > longestQuestion || !/\p{L}/u.test(typed)) return false;
  return /[?？]/u.test(typed) || asking.test(typed) || particle.test(typed);
}

const person =
  /(?<!\p{L})(?:оператор\p{L}*|операторд?\p{L}*|жив(?:ой|ого|ым|ые|ая) (?:человек\p{L}*|оператор\p{L}*)|кто(?:-| )?(?:нибудь|то)? ?жив\p{L}*|позовите|соедините|свяж\p{L}+|менеджер\p{L}*|консультант\p{L}*|(?:по)?говорить с (?:человек\p{L}*|кем)\p{L}*|тірі адам\p{L}*|адам(?:мен|ға) (?:сөйлес|қос)\p{L}*|human|real person|live agent|talk to (?:a |an |the )?(?:person|human|operator|someone)|speak (?:to|with))(?!\p{L})/iu;

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
  /(?<!\p{L})(?:справк|анықтама|аныктама|anyktama|anyqtama|spravk|certificate|police clearance|clearance)/iu;
const wanting =
  /(?<!\p{L})(?:нужн|надо|хочу|хотел|хотим|закаж|заказ|запрос|получит|получен|оформ|сдела|взять|дайте|сделайте|керек|алғым|алгым|алу|алайын|беріңіз|сұрат|рәсімде|need|want|get|order|apply|request|would like|kerek|nujn|nuzhn|hochu|poluch)/iu;

/** The text names the certificate itself. */
export const namesCertificate = (text: string) => certificate.test(text);

/** Somebody wants a certificate: the button that begins stands above the pages of the guide. */
export function wantsCertificate(text: string): boolean {
  return text.length <= longestQuestion && certificate.test(text) && wanting.test(text);
}
