import { lookOf, soundOf } from '../places/place-spelling.ts';
import { behind, inFront, oneOf, type Phrases, saying, whenAsked, wordOf } from '../words/phrases.ts';
import * as words from '../words/request-words.ts';
import * as collecting from '../words/sentences/collecting-words.ts';
import { clausesOf, heardWithin } from './sentences/heard.ts';
import { tellsCollected } from './sentences/told-collected.ts';
import { wentInVain, willCollect } from './sentences/told-desk.ts';
import { keepsRequest, wantsItOtherwise, withdrawsInSentence } from './sentences/withdrawal.ts';

/**
 * What people tell about a request of theirs in their own words, where a button of the card stands for it: they withdraw
 * it, have paid, have collected it, ask why it was refused. Read only where the request is in that state; the person is
 * shown the button or the card, nothing is done by the words alone.
 */
export const tellings = [
  'withdraw',
  'keep',
  'pass-on',
  'let-go',
  'paid',
  'paying',
  'collecting',
  'collected',
  'why-refused',
] as const;
export type Telling = (typeof tellings)[number];

const longestTelling = 150;
const mostWords = 18;

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
        'отмен отзыв отозв отзов отказыв аннулир передума кері қайтар тарту тартам тартқ тартты болдырма ойымнан cancel withdraw revoke',
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
    // A certificate is collected, a request is taken back.
    telling: 'withdraw',
    needs: [list('забрать заберу забираю заберите'), list('заявк заявлен запрос')],
    not: list('не рейс почему статус как кто где когда'),
    most: 8,
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
        'бүгін ертең сегодня завтра today tomorrow понедельник вторник среду четверг пятницу субботу воскресенье суббот воскресен выходн обед дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі демалыс monday tuesday wednesday thursday friday saturday sunday weekend до какого какие какой скольки где куда откуда когда во адрес режим график что взять с собой қашан қайдан қайда қай неше нешеге нешеде нешеден мекенжайы where when until what hours address bring deadline',
      ),
      list(
        'забрать забирать забира получить приходить прийти придти подойти подъехать приехать цон взять работает работаете аламын алам алу алуға алуым алуымыз алатын барамын барам барсам барсақ бару келу работаете работает істейді істейсіздер ашық открыт закрыт open closed collect pick get come centre center',
      ),
    ],
    not: list('бот анық апостил стоит стоимост цена цену тұрады тұрат баға cost price fee'),
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
        'ертең бүгін кетеді алады кто где как можно брат сестра мама неверн ошибк опечатк неправ қате жоқ who where how wrong mistake but смс код sms code',
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

const ending = '[\\s?!.]*$';
const asksWhy = whenAsked(() => `^${inFront(words.beforeWhy, '')}${oneOf(words.whyOrWhatNow)}${ending}`);
const asksWhere = whenAsked(
  () =>
    `^${inFront(words.beforeWhere, '')}${oneOf(words.whereAndWhen)}${behind(words.behindWhere, '')}${ending}`,
);
const asksWhyNotFound = heardWithin(words.askedWhyNotFound);
/** «Как обжаловать»: no card answers that. */
export const contestsRefusal = heardWithin(words.contested);
/** «Значит, я судим?»: a refusal says nothing of it. */
export const fearsRecord = heardWithin(words.fearedRecord);
const asksReminder = saying('word', words.remindMe);
const asksWhichPaper = whenAsked(() => {
  const [papers, enough] = [wordOf(words.papersToTake), wordOf(words.isEnough)];
  return `${papers}[^\\n]{0,30}${enough}|${enough}[^\\n]{0,15}${papers}`;
});
const asksWhatToTake = saying('word', words.whatToTake);
const asksForMoreTime = saying('word', words.canNotCome);
/** What stands on the card, or behind a button of it. */
const onCard = [
  ...[collecting.openWhen, collecting.inTime].map((table) => saying('word', table)),
  whenAsked(() => `^${oneOf(collecting.onTheWay)}${ending}`),
  asksWhere,
  asksReminder,
  asksWhichPaper,
  asksWhatToTake,
  asksForMoreTime,
];

const onlySaid = (before: Phrases, phrases: Phrases, after: Phrases) =>
  whenAsked(() => `^${inFront(before)}${oneOf(phrases)}${behind(after)}[\\s.!]*$`);
const withdrawals = [
  onlySaid(words.beforeNoLonger, words.noLonger, words.behindNoLonger),
  whenAsked(
    () =>
      `(?<!\\p{L})${oneOf(words.aRequest)}${behind(words.ofNeed, '')}\\s+${oneOf(words.notNeeded)}(?!\\p{L})`,
  ),
  saying('part', words.needless),
  onlySaid(words.beforeOne, words.oneNotNeeded, words.behindOne),
  onlySaid(words.beforeCallingOff, words.calledOff, words.behindCallingOff),
];

/** What the words tell; in order of the rules. Undefined: nothing of this kind. */
export function tellingIn(text: string): readonly Telling[] {
  if (text.length > longestTelling) return [];
  const typed = lookOf(text).split(' ').filter(Boolean);
  if (typed.length > mostWords) return [];
  // «Почемуууу»
  const said = text.trim().replace(/(\p{L})\1{2,}(?!\p{L})/gu, '$1');
  if (keepsRequest(said)) return ['keep'];
  const isOtherwise = wantsItOtherwise(said);
  if (!isOtherwise && (withdrawals.some((isSaid) => isSaid(said)) || withdrawsInSentence(said)))
    return ['withdraw'];
  if ([asksWhyNotFound, contestsRefusal, fearsRecord].some((asks) => asks(said))) return ['why-refused'];
  if (tellsCollected(said) && !tellsMistake(said)) return ['collected'];
  // Nothing on the card helps whoever stood before a closed door, or will come tomorrow.
  if (wentInVain(said) || willCollect(said)) return [];
  if (asksWhy(said) || clausesOf(said).slice(0, 1).some(asksWhy)) return ['why-refused'];
  // What is to be mended is told to people.
  const isMending = tellsMistake(said);
  if (onCard.some((isAsked) => isAsked(said))) return isMending ? [] : ['collecting'];
  const isLatin = !isCyrillic(text);
  const begins = (word: string, beginning: string) =>
    (beginning.length <= fewestLetters ? word === beginning : word.startsWith(beginning)) ||
    (isLatin &&
      isCyrillic(beginning) &&
      beginning.length > fewestLetters &&
      sound(word).startsWith(sound(beginning)));
  const has = (beginnings: readonly string[]) =>
    typed.some((word) => beginnings.some((beginning) => begins(word, beginning)));
  return rules
    .filter(({ needs, not, most }) => {
      const letters = typed.filter((word) => !/^\d+$/.test(word));
      return letters.length <= most && needs.every(has) && !has(not);
    })
    .filter(({ telling }) => telling !== 'collected' || !text.includes('?'))
    .filter(({ telling }) => telling !== 'withdraw' || !isOtherwise)
    .filter(({ telling }) => telling !== 'collecting' || !isMending)
    .map(({ telling }) => telling);
}

const namesSent = whenAsked(() => `(?<!\\p{L})${oneOf(words.earlier)}\\s+${oneOf(words.sentThing)}`);

/** A request that was sent is named as such. */
export function namesSentRequest(text: string): boolean {
  return text.length <= longestTelling && namesSent(text);
}

const namesMistake = saying('word', words.mistakes);

/** Something in a request or certificate is told to be wrong. */
export function tellsMistake(text: string): boolean {
  return text.length <= longestTelling && namesMistake(text);
}
