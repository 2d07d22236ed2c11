import { lookOf } from '../places/place-spelling.ts';
import { aroundReference } from '../request/reference.ts';
import { periodSaid } from './export-period.ts';

/** A command as operators say it: its name, and what stands behind it. */
export interface SaidCommand {
  readonly name: string;
  readonly rest: string;
}

const polite =
  '(?:(?:а|ну|и|пожалуиста|маган|даи|даваи|дайте|покажи(?:те)?|показать|есть ли|есть|show(?: me)?|give me) )*';
const end = '(?: (?:пожалуиста|корсет(?:иниз|инизши)?|барма|бар ма|бар|сеичас|please))*$';
const names: readonly (readonly [name: string, words: string])[] = [
  [
    'queue',
    '(?:очередь|кезек|нов(?:ые|ых)(?: (?:заявки|заявок|заявления))?|что нового|сколько (?:новых|заявок|заявлении)(?: (?:в очереди|осталось|новых|всего))?|сколько осталось|кто первыи(?: в очереди)?|какие новые(?: пришли)?|(?:работа|заявки)(?: для меня)?|(?:кезекте )?канша отиниш|any work(?: for me)?|беру следующ(?:ую|ее|ии)|следующ(?:ая|ую|ее|ии)|дальше|жана(?: отиништер)?|келеси(?:си)?|не жаналык(?: бар)?|queue|new(?: requests)?|(?:the )?next(?: one)?|how many(?: requests)?(?: are waiting)?|what s new)',
  ],
  [
    'mine',
    '(?:мои(?: (?:заявки|заявления|в работе))?|что у меня|сколько у меня|у меня|менде(?: не бар)?|менин отиништерим|mine|my (?:queue|requests))',
  ],
  [
    'overdue',
    '(?:(?:кто |что )?просрочен(?:ы|ные|ных|о)?(?: есть)?|(?:кто )?не забрал(?:и)?|невыданные|просрочка|мерзими откен(?:дер)?|overdue|late)',
  ],
  [
    'list-today',
    '(?:(?:что )?(?:на сегодня|срочн(?:ые|ое|ого)|гор(?:ит|ят|ящие))|какие горят|бугинги(?:лер)?|бугинге|шугыл(?:дар)?|urgent|due today|for today)',
  ],
  [
    'list-waiting',
    '(?:(?:кто )?жд(?:ут|ет)(?: ответа| заявителя)?|кого (?:я )?спросил[аи]?|жауап кутип (?:турган(?:дар)?|отырган(?:дар)?)|(?:who is )?waiting(?: for an answer)?)',
  ],
  ['failed', '(?:недоставленн(?:ые|ое)|(?:что )?не (?:дошло|доставлено)|жетпеген(?:дер)?|undelivered)'],
  [
    'said-away',
    '(?:(?:я |мен )?(?:уш(?:ел|ла) |пош(?:ел|ла) |ухожу |иду |вернул(?:ся|ась) )?(?:на обед|с обеда|обед|на перерыв|с перерыва|перерыв|на больничн\\p{L}*|в отпуск\\p{L}*|отпуск|домои|в отгуле|пить чаи|чаи|покурить|на месте)(?: (?:\\d+ минут\\p{L}*|час|до \\S+|с \\S+))?|(?:я )?(?:тут|здесь|на месте|заболел[аи]?)|(?:скоро )?буду (?:через \\S+(?: минут\\p{L}*)?|позже|скоро)|мен осындамын|(?:i am |i m |im )(?:back|here|sick)|(?:закончил|закончила|заканчиваю|начинаю|начал|начала) (?:смену|работу|рабочии день)|ухожу|отоиду(?: на \\S+(?: минут\\p{L}*)?)?|туск(?:и|и ас|и аска|и узилис|и асты)(?: (?:кеттим|кеттик|барамын|шыктым))?|узилис(?:ке)?(?: шыктым)?|демалыстамын|(?:i am |i m |im )?(?:on (?:a )?(?:lunch|break|vacation|sick leave)|off (?:for )?today|away|back from lunch)|lunch(?: break)?)',
  ],
  [
    'undo',
    '(?:отмена|отменить|отмени(?:те)?|верни(?:те)?(?: назад| как было)?|откат(?:ить|и)?|назад|болдырмау|каитару?|undo|cancel)(?: (?:последнее|последнюю|решение|сонгы|last|it|that))?|(?:ои )?(?:я )?(?:ошибся|ошиблась)(?: кнопкои)?|(?:ои )?(?:я )?не (?:то|туда|ту кнопку) наж(?:ал|ала|алось)|кате басы?п? ?(?:тым|койдым|кеттим)?|(?:oops )?(?:i pressed the )?wrong button|oops',
  ],
  ['broadcast', '(?:рассылк[аиу]|объявление(?: всем)?|разослать|хабарландыру|broadcast|announcement)'],
  [
    'operators',
    '(?:операторы|кто (?:на смене|работает|в смене)|сотрудники|операторлар|operators|who is on duty)',
  ],
  ['language', '(?:язык|сменить язык|тил|language)'],
  [
    'help',
    '(?:помощь|команды|что (?:ты )?умеешь|инструкция|комек|комек керек|help|commands)|(?:куда (?:кидать|слать|отправлять|присылать|прикрепить|загрузить|отправить)|что нажать|как|калаи|how (?:do i|to|can i)) (?:чтобы )?(?:пдф|pdf|фаил|справку|отказать|взять|отменить|вернуть|отправить|наити|передать|закрыть|пригласить|отпустить|выдать|приложить|прикрепить|загрузить|добавить|написать|спросить|пользоваться|работать|бас тартам?ын?|алам?ын?|refuse|take|undo|send|find|release|invite).*',
  ],
];
/** These may name days beside them: «выгрузка за ноябрь», «бүгін қанша өтініш түсті». */
const overDays: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'export',
    /^(?:экспорт\p{L}*|выгруз\p{L}*|скачать|скачаи|export|download|фаилом|excel\p{L}*|эксел\p{L}*|xlsx|csv|таблиц\p{L}*|жуктеп)$/u,
  ],
  [
    'stats',
    /^(?:статистик(?:а|у|и|аны)|стат[аыу]?|отчет\p{L}*|есеп\p{L}*|показатели|сводка|итоги|цифры|statistics|stats|numbers|report|сколько|канша|many)$/u,
  ],
];
/** Counting alone asks how many wait: that is the queue. */
const counting = /^(?:сколько|канша|many)$/u;
/** What may stand around the days. */
const filler =
  /^(?:даи|даите|покажи|нужен|нужна|нужно|шыгар\p{L}*|ге|га|керек|сделаи|можно|все|всё|весь|барлык|all|заявки|заявок|заявления|заявлении|отиниш\p{L}*|requests?|в|я|мы|мне|сделал\p{L}*|закрыл\p{L}*|обработал\p{L}*|поступило|пришло|выдали|how|бер\p{L}*|корсет\p{L}*|тусти|берилди|please|пожалуиста|the|give|show|me|a|to)$/u;

/** «Статистика за неделю»: the command and the days, in words. */
function overDaysSaid(look: string): SaidCommand | undefined {
  const words = look.split(' ').filter(Boolean);
  for (const [name, named] of overDays) {
    const said = words.filter((word) => named.test(word));
    if (said.length === 0) continue;
    const days = words.filter((word) => !named.test(word) && !filler.test(word)).join(' ');
    const isBare = days === '' && !said.every((word) => counting.test(word));
    if (isBare || (days !== '' && periodSaid(days, 0) !== undefined)) return { name, rest: days };
  }
  return undefined;
}

const wrongFile =
  /^(?=.*(?:фа[ий]л|справк|pdf|file|certificate|аны[кқ]тама))(?:.*(?:не\s+т(?:от|у|а|о)(?!\p{L})|друг(?:ой|ую)|ошибочн|неверн|неправильн|wrong|қате|кате|басқа|баска)|(?:как|қалай|how (?:do i|to|can i))\s+(?:отозвать|заменить|поменять|исправить|вернуть|ауыстыр\p{L}*|қайтар\p{L}*|replace|recall|take back)\s+(?:\p{L}+\s+)?(?:файл|справк|pdf|file|the|аны[кқ]тама)).*$/isu;
const isAboutSending =
  /(?:отправ|присл|посл|выслал|загруз|что делать|как|если|не\s+тот\s+файл|жібер|жибер|кетті|кетти|ушел|ушла|қалай|не істе|sent|send|what if|how|upload|wrong file)/iu;
const longestQuestion = 60;

/** A file that went wrong: what can be done about it. */
function asksOfWrongFile(text: string): boolean {
  return text.length <= longestQuestion && wrongFile.test(text) && isAboutSending.test(text);
}

const commands = names.map(
  ([name, words]) => [name, new RegExp(`^${polite}(?:${words})${end}`, 'u')] as const,
);

const finding =
  /^(?:найди(?:те)?|найти|поищи(?:те)?|поиск|ищи|ищу|ізде(?:ші|ңіз)?|тап(?:шы)?|табыңыз|find|search(?: for)?)\s+(.{2,})$/isu;

/** What is done about a request, as it is said beside the reference; what goes to a person is shown before it goes. */
const orders: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'take',
    /^(?:взять|беру|возьму|взял[аи]?|принять|принимаю|берём|берем|(?:беру |возьму |взять )?(?:себе|в работу)|мне|возьми|забираю|ал(?:амын|айын|дым)|take|taking|i(?:'ll| will) take)$/iu,
  ],
  [
    'release',
    /^(?:отпустить|отпускаю|отпусти|вернуть(?: в очередь)?|верни(?: в очередь)?|отдаю|босат(?:амын|у)?|release)$/iu,
  ],
  ['note', /^(?:заметка|записать|запиши|пометка|ескертпе|жазба|note)(?=[\s:.,-])/iu],
  [
    'preview-ask',
    /^(?:спроси(?:те|ть)?|уточни(?:те|ть)?|вопрос|запроси(?:ть)?|сұра(?:у|ңыз)?|сұрақ|ask)(?=[\s:.,-])/iu,
  ],
  [
    'preview-message',
    /^(?:напиши(?:те)?|написать|сообщи(?:те|ть)?|сообщение|ответь(?:те)?|ответить|передай(?:те)?|передать заявителю|жаз(?:у|ыңыз)?|хабарла(?:у|ңыз)?|message|write|tell|reply)(?=[\s:.,-])/iu,
  ],
];
/** Said on both sides of the reference, or on one: the buttons that these open decide. */
const opening: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'refuse',
    /^(?:отказ|отказать|откажи(?:те)?|отклони(?:ть|те)?|бас тарт(?:у|амын|айын)?|refuse|reject)(?=[\s:.,-]|$)/iu,
  ],
  [
    'correct',
    /^(?:(?:вернуть|верни|возвращаю|отправить|отправь|return|send(?: it)? back)\s+)?(?:на исправление|түзетуге(?:\s+қайтар\p{L}*)?|for correction)$/iu,
  ],
];
const parts = /^[\s:.,\p{Pd}]+|[\s:\p{Pd}]+$/gu;

/** The command that an operator's words stand for; undefined: none. */
export function commandSaid(text: string): SaidCommand | undefined {
  const sought = finding.exec(text.trim())?.[1];
  if (sought !== undefined && text.length <= 80) return { name: 'find', rest: sought };
  if (asksOfWrongFile(text) && aroundReference(text) === undefined) {
    return { name: 'said-wrong-file', rest: '' };
  }
  const overSome = text.length > 60 ? undefined : overDaysSaid(lookOf(text));
  if (overSome) return overSome;
  const named = text.length > 60 ? undefined : commands.find(([, words]) => words.test(lookOf(text)));
  if (named) return { name: named[0], rest: '' };
  const around = aroundReference(text);
  return around && orderSaid(around);
}

/** «Взять CR-…», «CR-… заметка: звонил»: the order stands alone on one side, and its words behind it. */
function orderSaid({ reference, before, after }: NonNullable<ReturnType<typeof aroundReference>>) {
  const [first, second] = [before.replace(parts, ''), after.replace(parts, '')];
  const said = first === '' ? second : first;
  const whole = `${first} ${second}`.trim();
  const opened = whole.includes('?') ? undefined : opening.find(([, words]) => words.test(whole))?.[0];
  if (opened !== undefined) return { name: opened, rest: reference };
  for (const [name, words] of orders) {
    const [verb] = words.exec(`${said}${name === 'take' || name === 'release' ? '' : ' '}`) ?? [];
    if (verb === undefined) continue;
    const behind = said.slice(verb.length).replace(parts, '');
    if (name === 'take' || name === 'release') {
      return first !== '' && second !== '' ? undefined : { name, rest: reference };
    }
    const told = [behind, first === '' ? '' : second].filter((one) => one !== '').join(' ');
    return { name, rest: `${reference} ${told}`.trim() };
  }
  return undefined;
}

const mostWords = 4;
const asked =
  /^(?:(?:а|ну)\s+)?(?:где|покажи(?:те)?|открой(?:те)?|проверь(?:те)?|посмотри(?:те)?|есть(?:\s+ли)?|иин|жсн|iin|тел(?:ефон)?|phone|номер|последние\s+цифры|фамилия|тегі|surname|кто\s+такая|кто\s+такой|(?:что|как)(?:\s+там)?(?:\s+(?:с|со|у|по))?|көрсет(?:ші)?|where(?:'s|\s+is)|show(?:\s+me)?|open|what\s+about)\s+(?:(?:мне\s+)?(?:заявк|заявлени|справк|the\s+request\s+of|request\s+of)\p{L}*\s+(?:от\s+|на\s+)?)?|^(?:заявка|заявление|өтініш)\s+(?:от\s+|на\s+)?/iu;
const askedBehind = /\s+(?:где|есть|қайда|кайда|барма|бар\s+ма|көрсет(?:ші)?|аш(?:шы)?)$/iu;

/**
 * What may be looked for in words without a command: an IIN, a phone, «Каримова Айгуль», also in lower case, and «где
 * каримова». Undefined: no name and no number.
 */
export function soughtIn(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > 80) return undefined;
  const sought = typed
    .replace(/[?？]+$/u, '')
    .replace(asked, '')
    .replace(askedBehind, '')
    .trim();
  const isNumber = /^[\d\s+()-]{4,}$/.test(sought);
  if (/[?？!]/u.test(sought) || (!isNumber && sought.split(/\s+/).length > mostWords)) return undefined;
  return isNumber || /^\p{L}[\p{L}'’-]{2,}(?:\s+\p{L}[\p{L}'’-]*\.?(?:\p{L}\.)?){0,3}$/u.test(sought)
    ? sought
    : undefined;
}
