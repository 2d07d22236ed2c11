import { lookOf, soundOf } from '../places/place-spelling.ts';

/**
 * What people tell about a request of theirs in their own words, where a button of the card stands for it: they withdraw
 * it, have paid, have collected it, ask why it was refused. Read only where the request is in that state; the person is
 * shown the button or the card, nothing is done by the words alone.
 */
export const tellings = ['withdraw', 'paid', 'paying', 'collecting', 'collected', 'why-refused'] as const;
export type Telling = (typeof tellings)[number];

const longestTelling = 150;
const mostWords = 14;

interface Rule {
  readonly telling: Telling;
  /** Beginnings of words by look; all groups must be hit. */
  readonly needs: readonly (readonly string[])[];
  /** With one of these the words say something else. */
  readonly not: readonly string[];
  /** So many words at most. */
  readonly most: number;
}

const list = (text: string) => text.trim().split(/\s+/).map(lookOf);
const request = list(
  'заявк заявлен запрос справк анкет өтініш анықтама сұраныс request application certificate order it',
);
const negations = list('не нет ещё еще пока жоқ жок емес not haven hasn havent didn didnt yet');

const rules: readonly Rule[] = [
  {
    telling: 'withdraw',
    needs: [
      list(
        'отмен отзыв отозв отзов отказыв аннулир передума забрать кері қайтар тарту тартам тартқ тартты болдырма ойымнан cancel withdraw revoke',
      ),
      [...request, ...list('передума болдырма ойымнан')],
    ],
    not: [
      ...list('не рейс билет виз почему неге why отказали статус как нужна нужен нужно'),
      ...list('don dont not'),
    ],
    most: 10,
  },
  {
    telling: 'paid',
    needs: [
      list(
        'оплат заплат уплат чек чека чеку чеком чеки квитанц квиток перевел перевёл төледім төлеп төлем төленді түбіртек чекті чегін аудардым аударып салдым paid receipt transferred payment',
      ),
    ],
    not: [
      ...negations,
      ...list(
        'оплатит оплачу оплатим заплатит заплачу заплатим вечером завтра позже потом ертең кешке кейін tomorrow later will как где куда сколько можно зачем почему қалай қайда қанша неге how where much can why нужно надо төлемед төлемег төлемей төлемес жоқпын',
      ),
    ],
    most: 14,
  },
  {
    telling: 'withdraw',
    needs: [
      list('отмен отзыв отозв отзов аннулир болдырма қайтар тарту cancel withdraw revoke'),
      list(
        'одну вторую первую последнюю обе бумажн электронн её ее его біреуін екіншісін қағаз электронд one both second',
      ),
    ],
    not: list('не рейс билет виз почему неге why как don dont not'),
    most: 6,
  },
  {
    telling: 'paying',
    needs: [
      list(
        'как куда чем где реквизит реквизиты сколько можно қалай қайда қанша деректемелер how where can каспи kaspi',
      ),
      list(
        'оплат заплат плати уплат перевести переводить перевод деньги реквизит реквизиты каспи kaspi төле төлей төлеу ақша аудар деректемелер pay transfer money',
      ),
    ],
    not: list('вернут верните'),
    most: 9,
  },
  {
    // Until when, where, with what: all of it stands on the card.
    telling: 'collecting',
    needs: [
      list(
        'бүгін ертең сегодня завтра today tomorrow понедельник вторник среду четверг пятницу субботу воскресенье суббот воскресен выходн обед дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі демалыс monday tuesday wednesday thursday friday saturday sunday weekend до какого какие какой скольки где куда откуда когда во сколько адрес режим график что взять с собой қашан қайдан қайда қай неше нешеге нешеде нешеден не мекенжайы where when until what hours address bring deadline',
      ),
      list(
        'забрать забирать забира получить приходить прийти придти подойти подъехать приехать цон взять работает работаете аламын алам алу алуға алуым алуымыз алатын барамын барам барсам барсақ бару келу работаете работает сколько істейді істейсіздер ашық open closed collect pick get come centre center',
      ),
    ],
    not: list('анық'),
    most: 10,
  },
  {
    telling: 'collected',
    needs: [
      list(
        'забрал забрала забрали получил получила получили взял взяла алдым алдық алып тиді collected picked received got',
      ),
    ],
    not: [
      ...negations,
      ...list(
        'кто где как можно брат сестра мама неверн ошибк опечатк неправ қате жоқ who where how wrong mistake but смс код sms code',
      ),
    ],
    most: 8,
  },
  {
    telling: 'why-refused',
    needs: [
      list('почему причин неге неліктен себеб why reason отчего'),
      list('отказ отклон бас refus reject declin denied'),
    ],
    not: [],
    most: 12,
  },
];

const fewestLetters = 3;
const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
const sounded = new Map<string, string>();
const sound = (look: string) => {
  const known = sounded.get(look) ?? soundOf(look);
  sounded.set(look, known);
  return known;
};

/** «Почему?», «что теперь делать?» after a refusal. */
const whyOrWhatNow =
  /^(?:(?:а|и|ну|но|so|and)\s+)*(?:почему|за\s+что|отчего|(?:и\s+)?что\s+(?:мне\s+)?(?:теперь\s+|дальше\s+)?делать(?:\s+(?:теперь|дальше))?|что\s+(?:дальше|теперь)|енді\s+не\s+болады|как\s+(?:теперь\s+)?быть|неге|неліктен|себебі\s+не|не\s+себепті|(?:енді\s+)?не\s+істе(?:ймін|йміз|сем|у\s+керек)|енді\s+қалай|why(?:\s+(?:so|not))?|what\s+(?:now|next)|what\s+(?:do|should|can)\s+i\s+do(?:\s+now)?)[\s?!.]*$/iu;
/** «Адрес?», «во сколько?»: all of it stands on the card. */
const whereAndWhen =
  /^(?:(?:а|и|ну|какой|қай|the|what(?:'s|\s+is))\s+)*(?:адрес|адреси|мекенжай\p{L}*|address|график(?:\s+работы)?|часы\s+работы|режим\s+работы|жұмыс\s+(?:уақыт|кесте|тәртіб)\p{L}*|во\s+сколько|до\s+скольки|с\s+(?:какого|скольки)(?:\s+часа)?|до\s+какого(?:\s+числа|\s+дня)?|где\s+(?:это|он|она|цон)(?:\s+(?:находится|расположен\p{L}*))?|где\s+находится|қайда\s+орналасқан|where\s+is\s+(?:it|that)|қашанға\s+дейін|сағат\s+(?:нешеге|нешеде|қаншаға|нешеден)(?:\s+дейін)?|(?:opening|working)\s+hours|until\s+when|how\s+long\s+do\s+i\s+have)(?:\s+(?:какой|қандай|қайда|қалай|цон\p{L}*|у\s+вас|там))*[\s?!.]*$/iu;

/** The card has a button for it. */
const reminding =
  /(?<!\p{L})(?:напомни(?:те|ть)?|напоминание|ес(?:к|і)е\s*сал\p{L}*|remind(?:er)?)(?!\p{L})/iu;
/** The card says what to take along. */
const withWhichPaper =
  /(?<!\p{L})(?:паспорт\p{L}*|удостоверени\p{L}*|документ\p{L}*|куәлі\p{L}*|төлқұжат\p{L}*|құжат\p{L}*|passport|id(?:\s+card)?|document\p{L}*)(?!\p{L}).{0,30}(?<!\p{L})(?:подойд\p{L}*|хватит|достаточно|примут|годится|нужен|нужно|нужны|жарай\p{L}*|жарамды|жеткілікті|керек(?:\s+пе)?|enough|accepted|ok|needed)(?!\p{L})/iu;

/** «Уже не нужно», «енді керек емес»: of the request itself, in a few words that say nothing else. */
const noLonger =
  /^(?:(?:мне|нам|спасибо|рахмет|рақмет|маған|справк\p{L}*|аны[қк]тама\p{L}*|it(?:'s| is)|i|thanks)[\s,]+)*(?:(?:уже|больше|теперь|ничего)\s+не\s+(?:нужн\p{L}*|надо)|не\s+(?:нужн\p{L}*|надо)\s+(?:уже|больше)|(?:енд[іи]\s+)?(?:керек|[қк]ажет)\s+емес(?:\s+енд[іи]|\s+бол[ыу]п\s+[қк]алды)?|бас\s+тарта(?:мын|м)|айнып\s+қалдым|ойымды\s+өзгерттім|(?:i(?:['’]ve|\s+have)?\s+)?changed\s+my\s+mind|(?:not|don['’]?t|do not)\s+need(?:ed)?(?:\s+it)?\s+any\s?more|no\s+longer\s+need(?:ed)?(?:\s+it)?)(?:[\s,]+(?:справк\p{L}*|аны[қк]тама\p{L}*|спасибо|рахмет|рақмет|the certificate|thanks))*[\s.!]*$/iu;
/** «Справка не нужна», «отмените, пожалуйста»: said of the request, whatever else is told with it. */
const notNeeded =
  /(?<!\p{L})(?:справк\p{L}*|заявк\p{L}*|аны[қк]тама\p{L}*|(?:the\s+)?(?:certificate|request))\s+(?:уже\s+|мне\s+|нам\s+|больше\s+|енд[іи]\s+|is\s+|it\s+)*(?:не\s+(?:нужн\p{L}*|надо|понадоб\p{L}*)|(?:керек|[қк]ажет)\s+емес|not\s+needed)(?!\p{L})|(?<!\p{L})не\s+(?:нужна|надо)\s+(?:мне\s+|нам\s+|уже\s+)?справк/iu;
/** Of two requests one: «вторую не надо», «қағазы керек емес». */
const oneNotNeeded =
  /^(?:(?:спасибо|рахмет|рақмет|мне|нам|маған|а|и|the|thanks)[\s,]+)*(?:(?:втор|перв|бумажн|электронн)\p{L}+\s+(?:справк\p{L}*\s+|заявк\p{L}*\s+)?(?:уже\s+|мне\s+|больше\s+)*не\s+(?:нужн\p{L}*|надо)|(?:екінші|бірінші|қағаз|электрондық|электрондығы)\p{L}*\s+(?:анықтама\s+|өтініш\s+)?(?:енді\s+)?(?:керек|қажет)\s+емес|i\s+(?:don['’]?t|do\s+not|no\s+longer)\s+need\s+the\s+(?:paper|electronic|second|first|other)(?:\s+(?:one|certificate|request))?)(?:\s+(?:any\s?more|уже|больше|спасибо|енді))*[\s.!]*$/iu;
const calledOff =
  /^(?:(?:пожалуйста|please|өтінемін|сразу|все|всё)[\s,]+)*(?:отмените|отменить|отмена|отзовите|отозвать|аннулируйте|аннулировать|болдырмаңыз\p{L}*|тоқтатыңыз\p{L}*|тоқтатыңдар|(?:cancel|withdraw|revoke)(?:\s+(?:it|that|this|everything|all))?)(?:[\s,]+(?:пожалуйста|please|өтінемін|срочно|всё|все))*[\s.!]*$/iu;

/** What the words tell; in order of the rules. Undefined: nothing of this kind. */
export function tellingIn(text: string): readonly Telling[] {
  if (text.length > longestTelling) return [];
  const words = lookOf(text).split(' ').filter(Boolean);
  if (words.length > mostWords) return [];
  const said = text.trim();
  if ([noLonger, notNeeded, oneNotNeeded, calledOff].some((one) => one.test(said))) return ['withdraw'];
  if (whyOrWhatNow.test(said)) return ['why-refused'];
  if (whereAndWhen.test(said) || reminding.test(said) || withWhichPaper.test(said)) return ['collecting'];
  const isLatin = !isCyrillic(text);
  const begins = (word: string, beginning: string) =>
    (beginning.length <= fewestLetters ? word === beginning : word.startsWith(beginning)) ||
    (isLatin &&
      isCyrillic(beginning) &&
      beginning.length > fewestLetters &&
      sound(word).startsWith(sound(beginning)));
  const has = (beginnings: readonly string[]) =>
    words.some((word) => beginnings.some((beginning) => begins(word, beginning)));
  return rules
    .filter(({ needs, not, most }) => {
      const letters = words.filter((word) => !/^\d+$/.test(word));
      return letters.length <= most && needs.every(has) && !has(not);
    })
    .filter(({ telling }) => telling !== 'collected' || !text.includes('?'))
    .map(({ telling }) => telling);
}

const mistake =
  /(?<!\p{L})(?:ошиб(?:ся|лась|лись|ка|ки|ку|ок|очн)\p{L}*|опечат\p{L}*|описк\p{L}*|неправильн\p{L}*|неверн\p{L}*|(?:не\s+(?:так|то|туда)|(?:забыл\p{L}?|пропустил\p{L}?)(?:\s+\p{L}+)?)\s+(?:указ|напис|впис|добав|ввел|ввёл)\p{L}*|қате(?:м|сі|лік\p{L}*|лес\p{L}*|ні|ніз|міз|\s+\p{L}+)?|дұрыс\s+(?:емес|жаз(?:ба|ыл(?:ма|ған\s+жоқ))\p{L}*)|ұмыт(?:ып|ты|қан)\p{L}*|typo\p{L}*|mistake\p{L}*|misspel\p{L}*|(?:is|are|was)\s+(?:wrong|incorrect|misspelled)|wrong\s+(?:name|surname|date|number|iin|spelling)|forgot\s+to\s+(?:add|write|mention|put))(?!\p{L})/iu;

/** «Отмените первую заявку»: of a request that was sent, and not of the form that is open. */
const ofSent =
  /(?<!\p{L})(?:перв|прошл|предыдущ|прежн|отправленн|алдыңғы|бірінші|жіберілген|previous|first|earlier|sent)\p{L}*\s+(?:заяв|запрос|справк|өтініш|анықтама|request|application)/iu;

/** A request that was sent is named as such. */
export function namesSentRequest(text: string): boolean {
  return text.length <= longestTelling && ofSent.test(text);
}

/** Something in a request or certificate is told to be wrong. */
export function tellsMistake(text: string): boolean {
  return text.length <= longestTelling && mistake.test(text);
}
