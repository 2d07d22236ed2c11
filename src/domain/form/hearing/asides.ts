import { namesKin } from '../../talk/kin-words.ts';
import { isPutOff } from '../../talk/no-answer.ts';

/**
 * What people say at a question in place of an answer, in sentences: they look for the bot to know it already, are afraid to
 * say it, want to send a picture, ask how much is left. Each has an answer of its own; the question stays.
 */
export const asides = [
  'no-iin',
  'phone-abroad',
  'later',
  'document-unseen',
  'words-not-pictures',
  'seen-by',
  'how-much-left',
  'share-number',
  'phone-why',
  'town-wanted',
  'collected-by',
  'not-by-post',
  'for-another',
  'no-place',
  'country-anywhere',
  'help',
] as const;
export type Aside = (typeof asides)[number];

interface Rule {
  readonly aside: Aside;
  /** Only where the certificate is for the person who writes. */
  readonly own?: true;
  /** Of the question's id. */
  readonly at: RegExp;
  readonly words: Pick<RegExp, 'test'>;
}

const typedAnswers =
  /^(?:representative-)?(?:iin|surname|first-name|patronymic|phone)$|^previous-name|^birth|^(?:kinship-document|power)-(?:number|date|notary)$/;

/** In order: the first that fits is meant. */
const rules: readonly Rule[] = [
  {
    aside: 'no-iin',
    at: /iin$/,
    words:
      /(?:нет|нету|не имею|без|ещё не получил\p{L}*|еще не получил\p{L}*)\s+(?:у меня\s+|своего\s+|ещё\s+|еще\s+)?иин|у меня (?:его|такого(?: номера)?)\s+нету?(?!\s+(?:под|при|с\s|на|сейчас|щас))|(?:я|мен|i am|i'm)\s+(?:не\s+)?(?:гражданин|гражданка|иностран\p{L}*|шетел азаматы\p{L}*|a foreigner)(?!\s*(?:рк|казахстан|қазақстан)).{0,30}$|иин\p{L}*\s+(?:у меня\s+)?(?:пока\s+)?(?:нет|нету|не имею|жоқ|жок)|жсн(?:-?\p{L}+)?\s+жо[қк]|(?<!\p{L})нету?[\s,]+я\s+(?:из|не\s+из)\s|(?:только|лишь)\s+(?:внж|рвп|вид\s+на\s+жительство|иностранн\p{L}+\s+паспорт)|(?:don['’]?t have|do not have|have no|haven['’]?t got|without|no)\s+(?:an?\s+)?iin(?!\p{L})/iu,
  },
  {
    aside: 'help',
    at: /iin$/,
    words:
      /^(?!.*\d{6}).*(?:потерял|утерял|утеря|украли|жоғал|таба\s+алма|lost\s+my|can['’]?t\s+find|только\s+паспорт|не\s+могу\s+найти|не\s+нахожу|не\s+найду|тек\s+паспорт|only\s+(?:have\s+)?(?:my\s+)?passport)/isu,
  },
  {
    aside: 'help',
    at: /iin$/,
    words:
      /^(?!.*\d{6})(?=.*(?:иин|жсн|iin)).*(?:где|куда|откуда|зачем|для чего|почему|обязательно|қайда|қайдан|неге|не үшін|міндетті|where|why|what for|have to)(?!\p{L})/isu,
  },
  {
    aside: 'help',
    at: /^previous-kind/,
    words:
      /считается|не\s+знаю,?\s+(?:нужно|надо|счита|что)|(?:бұл|ол)\s+\p{L}*\s*санала|does\s+(?:it|that|marriage)\s+count/iu,
  },
  {
    aside: 'help',
    at: /^(?:for-whom|kind)$/,
    words:
      /что\s+такое|деген\s+не(?:мене)?|what\s+is|не\s+знаю,?\s+как(?:ую|ая)|разниц|отлича|чем\s+отлич|что\s+лучше|какую\s+(?:выбрать|брать|надо|лучше)|айырма|қайсысы|difference|which\s+(?:one|is\s+better)/iu,
  },
  {
    aside: 'phone-abroad',
    at: /^phone$/,
    words:
      /(?:нет|нету|без|не имею)\s.{0,30}(?:номер|телефон|симк)|(?:номер|телефон|нөмір)\p{L}*\s.{0,20}(?:нет|жоқ)|(?:don['’]?t|do not|no)\s.{0,30}(?:number|phone)/iu,
  },
  {
    aside: 'share-number',
    at: /^phone$/,
    words:
      /^мой(?:\s+личный)?\s+номер[\s.!]*$|(?:эт[оа]т|тот|свой|мой)\s+(?:же|самый)|(?:с|по)\s+(?:этого|которого|этому)|в\s?телеграм|из\s?телеграм|телеграмм?ный|осында[ғг]ы\s+н[өо]м|осы\s+н[өо]м[іие]р|[оo]s[yi]\s+n[oöө]m[iıe]r|so[lл]\s+n[oө]m[iıe]r|сол\s+н[өо]мір|осы\s+номер|телеграм\p{L}*дағы|телеграм\p{L}*да\s+(?:тұр|бар)|телеграм\p{L}*\s+(?:есть|стоит|указан|видно|же)|номер.{0,20}в\s+телеграм|өз\s+нөмірім|(?:use\s+)?this\s+(?:one|number)|same\s+(?:as|number|one)|my\s+telegram|telegram\s+number/iu,
  },
  {
    aside: 'phone-why',
    at: /^phone$/,
    words:
      /^(?!(?:.*\d){9}).*(?<!\p{L})(?:зачем|для\s+чего|почему|обязател\p{L}*|нужен\s+ли|неге|не\s+үшін|не\s+ушин|міндетті|why|what\s+for|required|mandatory|have\s+to|necessary|(?:по)?звон\p{L}+|хабарласасыз\p{L}*|(?:will\s+you|you\s+will)\s+call)(?!\p{L})/isu,
  },
  {
    aside: 'seen-by',
    at: /./,
    words:
      /конфиденциал|не\s+боюсь|не\s+хочу\s+(?:да(?:ва)?ть|говорить|указывать|писать|оставлять)|не\s+буду\s+(?:да(?:ва)?ть|указывать|писать)|не\s+дам|бергім\s+келме\p{L}*|айтқым\s+келме\p{L}*|бермеймін|(?:don['’]?t|do not)\s+want\s+to\s+(?:give|share|tell)|мошенник|алаяқ|scam|боюсь|опасаюсь|страшно|утечк|кто\s+(?:это\s+)?(?:увидит|видит|читает)|куда\s+(?:пойдут|уйдут)\s+(?:мои\s+)?данные|безопасно\s+ли|это\s+безопасно|құпия|қорқ\p{L}+|қауіпсіз\s+бе|кім\s+(?:көреді|оқиды)|confidential|is\s+(?:it|this)\s+(?:safe|secure)|afraid|who\s+(?:sees|can\s+see|will\s+see)|scared/iu,
  },
  {
    aside: 'words-not-pictures',
    at: typedAnswers,
    words:
      /(?:с|от)?фот(?:каю|ографирую|кать|ать|ку)(?!\p{L})|(?:скину|скинуть|отправлю|отправить|пришлю|прислать|сброшу|сбросить|загруз\p{L}+|выслать|вышлю|приложить|прикрепить)\p{L}*\s.{0,25}(?:фото|скан|снимок|снимк|копи|картинк|удостовер|паспорт)|(?:фото|скан|снимок|копи)\p{L}*\s.{0,40}(?:скину|скинуть|отправ|прис|сбро|загруз|выс|можно|подойд)|(?:сурет|фото|скан|көшірме)\p{L}*\s.{0,20}(?:жібер|тастай|салай|бола\s+ма)|(?:send|upload|attach|share)\s.{0,25}(?:photo|picture|scan|copy|image|id\b|passport)/iu,
  },
  {
    aside: 'document-unseen',
    at: typedAnswers,
    words:
      /то\s?же (?:самое|что)|(?:иин|жсн)\p{L}*\s+(?:же\s+)?(?:есть|бар)(?!\p{L})|(?:на|по)(?:-|\s)?(?:казахск|русск)\p{L}+\s+(?:или|ли|писать|надо)|(?:писать|пишу)\s+(?:на\s+)?(?:латиниц|кириллиц)|(?:қазақша|орысша|латынша)\s+(?:ма|ба|жаз)|in\s+(?:latin|cyrillic)\s+letters|^(?:(?:всё|все|так|то)\s+)?(?:же\s+)?(?:как|так\s+же|то\s+же|что)\s+(?:и\s+)?(?:в|на)\s+(?:мо[её]м\s+)?(?:паспорт|удост|документ|свидетел|доверен|егов|egov|первый|прошл)\p{L}*|(?:смотрите|посмотрите|возьмите|гляньте|см\.?)\s+(?:в|из|на)\s|у\s+вас\s+(?:же\s+|уже\s+|и\s+так\s+)*(?:есть|было|должно|должен)|вы\s+(?:же\s+|уже\s+|и\s+так\s+)+(?:\p{L}+\s+){0,3}(?:знаете|видите|имеете|увидите|найд[её]те)|по\s+иин\p{L}*\s+(?:же\s+)?(?:видно|найд|посмотр|можно)|^(?:паспорт|куәлік|құжат)\p{L}*(?:дағыдай|тегідей|дегідей|тағыдай)|сіздерде\s+(?:бар|болуы)|(?:жсн|иин)\p{L}*\s+(?:бойынша\s+|ар[қк]ылы\s+)?(?:қара|көр|кор|біл)|(?:same\s+)?as\s+(?:it\s+is\s+)?in\s+(?:my\s+|the\s+)?(?:passport|id|document)|you\s+(?:already\s+)?(?:have|know|can\s+see)\s+(?:it|my|that)|see\s+my\s+(?:passport|id|document)/iu,
  },
  {
    aside: 'how-much-left',
    at: /./,
    words:
      /(?:сколько|много|долго)\s+(?:ещё|еще|там)\s*(?:вопрос|осталось|будет|надо)?|(?:ещё|еще)\s+много|(?:қанша|неше|көп)\s+(?:сұрақ|қалды)|көп\s+пе|how\s+(?:many|much)\s+(?:more\s+)?(?:questions?|left|more|longer)/iu,
  },
  {
    aside: 'town-wanted',
    at: /^(?:region|branch)$/,
    words:
      /^(?:в\s+|на\s+)?(?:любо[йме]\p{L}*|где\s+угодно|вс[её]\s+равно|без\s+разницы|не\s?важно)|ближ(?:е|ай|н)|рядом|возле\s+(?:дома|меня|работы)|около\s+(?:дома|меня|работы)|недалеко|^(?:там|туда),?\s+где\s+(?:я\s+)?(?:живу|работаю|учусь|прописан\p{L}*)|^где\s+(?:я\s+)?живу|по\s+прописке|по\s+месту\s+жительства|тұратын\s+жерім\p{L}*|where\s+i\s+live|кез\s+келген|бәрібір|жақын|(?:zh|j)a[kq]yn|қасым|(?<!\p{L})(?:near(?:est|by)?|close(?:st)?|any(?:where)?)(?!\p{L})|doesn.?t\s+matter/iu,
  },
  {
    aside: 'not-by-post',
    at: /^(?:region|branch)$/,
    words:
      /(?<!\p{L})(?:почт(?:ой|а|у|е|ы)|доставк\p{L}+|доставит\p{L}+|курьер\p{L}*|на\s+дом|домой|пошт[аe]\p{L}*|жеткіз\p{L}+|үйге\s+(?:әкел|жеткіз)\p{L}*|by\s+(?:post|mail|courier)|deliver\p{L}*|courier|mail\s+it)(?!\p{L})/iu,
  },
  {
    aside: 'collected-by',
    at: /^(?:region|branch)$/,
    words:
      /некому|не\s+смогу|не\s+могу|за\s+границей|за\s+рубежом|заграницей|не\s+в\s+(?:казахстан|рк)|шетелде|бара\s+алма|ала\s+алма|ешкім|забер[её]т\s+(?!бот)\p{L}{3,}|(?:сестра|брат|мама|муж|жена|папа|отец|мать|сын|дочь|друг\p{L}*)\s+(?:пусть\s+|сможет\s+|может\s+)?забер\p{L}+|(?:анам|әкем|күйеуім|әйелім|ағам|әпкем|інім|қарындасым|сіңлім|балам|ұлым|қызым|досым|туысым)\s+(?:барып\s+)?ал(?:са|ады|ып)|(?:mother|father|husband|wife|brother|sister|friend|son|daughter|mom|dad)\s+(?:can|will|to|could)\s+(?:collect|pick|get|take)|abroad|can.?t\s+(?:come|collect|pick)|cannot\s+(?:come|collect)|not\s+in\s+kazakhstan|nobody/iu,
  },
  {
    aside: 'for-another',
    at: /^iin$/,
    own: true,
    words: {
      test: (text) =>
        !/\d{12}.*\d{12}/s.test(text) && namesKin(text) && !/(?<!\p{L})мой(?!\p{L})/iu.test(text),
    },
  },
  {
    aside: 'no-place',
    at: /^birth-(?:country|place)$/,
    words:
      /^(?:я\s+)?(?:родил\p{L}+\s+)?(?:в\s+|у\s+)?(?:роддом\p{L}*|больниц\p{L}*|аул\p{L}*|село|селе|деревн\p{L}*|посёлк\p{L}*|поселк\p{L}*|посёлок|поселок|город|городе|районе?|областн?\p{L}*|перзентхана\p{L}*|аурухана\p{L}*|ауыл\p{L}*|қала(?:да)?|hospital|village|town|city|in\s+(?:a\s+|the\s+)?(?:hospital|village|town|city))(?:\s+(?:номер|№|no|number)?\s*\d*)?[\s.!]*$/iu,
  },
  {
    aside: 'country-anywhere',
    at: /^country$/,
    words:
      /^(?:в|во|по|для|to|for|in|the)?\s*(?:шенген\p{L}*|евросоюз\p{L}*|ес|(?:куда-?\s?(?:то|нибудь) )?(?:в )?европ\p{L}*|(?:несколько|много|разные|разных|две|три) стран\p{L}*|бірнеше ел\p{L}*|екі ел(?:ге)?|(?:several|many|some|different|two) countries|(?:somewhere in )europe|ази[яию]|снг|евразэс|еаэс|страны\s+\p{L}+|еуропа\p{L}*|азия\p{L}*|тмд|europe\p{L}*|eu|european union|schengen(?:\s+\p{L}+)?|asia|cis)[\s.!]*$/iu,
  },
];

/** A longer text tells something else. */
const mostLetters = 200;
/** A question to the bot, and no answer that ends with such a mark. */
const asks = (text: string) => /[?？]$/u.test(text) && /\p{L}{2}/u.test(text) && /\s/u.test(text);

/** What a text says at the question beside an answer. `isOwn`: the certificate is for the person who writes. Undefined: nothing of this kind. */
export function asideIn(text: string, question: string, isOwn: boolean): Aside | undefined {
  const typed = text.trim();
  if (typed.length > mostLetters) return undefined;
  const said = asideSaid(typed, question, isOwn);
  if (said) return said;
  // With figures an answer may stand in the question: «8 701 123 45 67 подойдёт?».
  return typedAnswers.test(question) && asks(typed) && !/\p{Nd}/u.test(typed) ? 'help' : undefined;
}

/** The same without questions that say nothing of the one on the card: the guide may have a page for these. */
export function asideSaid(text: string, question: string, isOwn: boolean): Aside | undefined {
  const typed = text.trim();
  if (typed.length > mostLetters) return undefined;
  const found = rules.find(
    ({ at, own, words }) => at.test(question) && (isOwn || !own) && words.test(typed),
  )?.aside;
  if (found) return found;
  return question !== 'purpose-other' && isPutOff(typed) ? 'later' : undefined;
}
