import { lookOf } from '../places/place-spelling.ts';
import { aroundReference } from '../request/reference.ts';

/** A command as operators say it: its name, and what stands behind it. */
export interface SaidCommand {
  readonly name: string;
  readonly rest: string;
}

const polite =
  '(?:(?:а|ну|и|пожалуиста|маган|даи|даваи|дайте|покажи(?:те)?|показать|есть ли|есть|show(?: me)?|give me) )*';
const end = '(?: (?:пожалуиста|корсет(?:иниз|инизши)?|барма|бар ма|сеичас|please))*$';
const names: readonly (readonly [name: string, words: string])[] = [
  [
    'queue',
    '(?:очередь|кезек|нов(?:ые|ых)(?: (?:заявки|заявок|заявления))?|что нового|сколько (?:новых|заявок|заявлении)(?: (?:в очереди|осталось|новых|всего))?|беру следующ(?:ую|ее|ии)|следующ(?:ая|ую|ее|ии)|дальше|жана(?: отиништер)?|келеси(?:си)?|не жаналык(?: бар)?|queue|new(?: requests)?|(?:the )?next(?: one)?|how many(?: requests)?(?: are waiting)?|what s new)',
  ],
  [
    'mine',
    '(?:мои(?: (?:заявки|заявления|в работе))?|что у меня|сколько у меня|у меня|менде(?: не бар)?|менин отиништерим|mine|my (?:queue|requests))',
  ],
  [
    'overdue',
    '(?:(?:кто |что )?просрочен(?:ы|ные|ных|о)?(?: есть)?|просрочка|мерзими откен(?:дер)?|overdue|late)',
  ],
  [
    'stats',
    '(?:статистик[аиу]|показатели|сводка|итоги|цифры|statistics|stats|numbers)(?: (?:за )?(?:сегодня|день|неделю|месяц|бугин|апта|ай|today|week|month))?',
  ],
  ['export', '(?:экспорт|выгрузк[аиу]|выгрузить|экспорттау|export)'],
  [
    'undo',
    '(?:отмена|отменить|отмени(?:те)?|верни(?:те)?(?: назад)?|назад|болдырмау|каитару?|undo|cancel)(?: (?:последнее|последнюю|решение|сонгы|last|it|that))?',
  ],
  ['broadcast', '(?:рассылк[аиу]|объявление(?: всем)?|разослать|хабарландыру|broadcast|announcement)'],
  [
    'operators',
    '(?:операторы|кто (?:на смене|работает|в смене)|сотрудники|операторлар|operators|who is on duty)',
  ],
  ['language', '(?:язык|сменить язык|тил|language)'],
  [
    'help',
    '(?:помощь|команды|что (?:ты )?умеешь|инструкция|комек|комек керек|help|commands)|(?:как|калаи|how (?:do i|to|can i)) (?:отказать|взять|отменить|вернуть|отправить|наити|передать|закрыть|пригласить|отпустить|выдать|бас тартам?ын?|алам?ын?|refuse|take|undo|send|find|release|invite).*',
  ],
];
const commands = names.map(
  ([name, words]) => [name, new RegExp(`^${polite}(?:${words})${end}`, 'u')] as const,
);

const finding =
  /^(?:найди(?:те)?|найти|поищи(?:те)?|поиск|ищи|ищу|ізде(?:ші|ңіз)?|тап(?:шы)?|табыңыз|find|search(?: for)?)\s+(.{2,})$/isu;

/** What is done about a request, as it is said beside the reference; what goes to a person is shown before it goes. */
const orders: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'take',
    /^(?:взять|беру|возьму|взял[аи]?|принять|принимаю|ал(?:амын|айын|дым)|take|taking|i(?:'ll| will) take)$/iu,
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
const parts = /^[\s:.,\p{Pd}]+|[\s:\p{Pd}]+$/gu;

/** The command that an operator's words stand for; undefined: none. */
export function commandSaid(text: string): SaidCommand | undefined {
  const sought = finding.exec(text.trim())?.[1];
  if (sought !== undefined && text.length <= 80) return { name: 'find', rest: sought };
  const named = text.length > 60 ? undefined : commands.find(([, words]) => words.test(lookOf(text)));
  if (named) return { name: named[0], rest: '' };
  const around = aroundReference(text);
  return around && orderSaid(around);
}

/** «Взять CR-…», «CR-… заметка: звонил»: the order stands alone on one side, and its words behind it. */
function orderSaid({ reference, before, after }: NonNullable<ReturnType<typeof aroundReference>>) {
  const [first, second] = [before.replace(parts, ''), after.replace(parts, '')];
  const said = first === '' ? second : first;
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

/** A name or a number by itself, which may be looked for: an IIN, a phone, «Каримова Айгуль». */
export function mayBeSought(text: string): boolean {
  const typed = text.trim();
  if (typed.length > 80 || /[?？!]/u.test(typed) || typed.split(/\s+/).length > mostWords) return false;
  return /^[\d\s+()-]{4,}$/.test(typed) || /^\p{Lu}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]*\.?){0,3}$/u.test(typed);
}
