/**
 * The words by which people name a button instead of pressing it. The names are in no case and no language: a word is
 * known by its beginning, in Kazakh, Russian and English, also in Latin letters.
 */
import { misspells } from '../../places/place-search.ts';
import { lookOf, soundOf } from '../../places/place-spelling.ts';
import { isOfAge } from '../../talk/kin-words.ts';

/** What is said of a name that has changed. Whole words, so that «өзгермеген» is none of them. */
const changed =
  '=өзгерген =өзгерді =өзгертті =өзгерттім =өзгерткенмін =өзгерткем =ауысқан =ауысты =ауыстырдым =ауыстырғанмын =ауыстырғам =кезінде =менялась =менялось =поменяла =поменял =сменила =сменил =сменилась =изменилась =изменилось =changed';

/**
 * Question → choice → beginnings of words. `&` parts what must all be said for this choice to be certain; behind `~`
 * stand words that go with the choice but do not make it certain. A word with `=` is meant as it is.
 */
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'for-whom': {
    'self-electronic':
      'себ мне меня сам сама лично собственн өзім маған өз me myself self own & электрон элэктрон pdf пдф electron elektron онлайн online',
    'self-paper':
      'себ мне меня сам сама лично собственн өзім маған өз me myself self own & бумаж бумаг қағаз paper kagaz',
    self: 'себ мне меня сам сама лично собственн өзім маған өз me myself self own',
    child:
      'ребен ребён детям детей дет дитя сын доч бала қызым ұлым қорғаншылығымда немере child kid son daughter baby подопечн опек сирот қамқорлығымда ward',
    other:
      'друг другом чуж доверенн басқа сенімхат доверк someone somebody else another other attorney ~ жен супруг муж мам =папа =папама =папаға =папе =папы =папу =папой =папин папочк =брат =брата =брату =братом =братья =братьям братиш братик сестр мать матери отц отец родител бабушк дедуш теще теща свекр әйел күйеу жолдас ана анам шеше шешем әке әкем аға іні інім апа әпке әже ата атам жұбай келінше келін бауыр қарындас сіңлі жиен көке тәте досым досыма ене қайын зят сноха внук внуч племян дяд тет wife husband mother father mom mum mam dad grandm grandf aunt uncle brother sister parent friend people person power родствен туыс сотрудник работник қызметкер employee клиент',
  },
  kind: {
    electronic:
      'электрон элэктрон pdf пдф electron elektron онлайн online цифров digital ~ қазақстан казахстан kazakhstan',
    paper:
      'бумаж бумаг қағаз paper kagaz распечат печат ~ шетел заграниц границ рубеж abroad foreign цон хқо забер самовывоз мөр collect hard copy',
  },
  purpose: {
    visa: 'виз visa ~ тапсыр рәсімде елшілік посольств консульств консулдық embassy consulat',
    'temporary-residence':
      'рвп времен уақытша temporar trp ~ residence permit рұқсат тұруға тұру проживан разреш',
    residence:
      'внж вид жительств ықтиярхат ықтияр resident residence пмж тұрақты гринкарт greencard ~ хат иммигра эмигра қоныс көшу immigra emigra permit рұқсат тұруға тұру постоян разреш',
    citizenship: 'граждан азаматт citizen natural',
    employment:
      'работ роботу труд жұмыс work job =employ =employment =employed =employer вакан должност ~ служб қызмет госслуж мемқызмет водител воспитател учител охран таксист яндекс курьер врач медсестр сиделк нян тьютор оператор мұғалім тәрбиеші күзет жүргізуші преподават =учителем =учителя педагог тренер школ мектеп колледж садик садике балабақша интернат уборщ дворник повар продавц продавец кассир строител сварщ водителем driver teacher nurse school security guard cook cleaner устрой устра тұру =тұрам =тұрамын =тұрғалы орналас кіру кірем вахт',
    education:
      'учеб учёб =учиться =учусь =учится =учимся =учить =учим обучен универ институт колледж студ вуз магистр оқу білім түсу stud educat univer admission college ~ поступ тапсыр education школ мектеп school',
    adoption:
      'усынов удочер опек асырап қорғанш adopt guardian ~ =бала =балаға =баланы =баламды =балам =балаларды',
    court:
      '=суд =суда =суде =суду =судом судебн судья =сот =сотқа =соттың =сотта =соттан court ~ доказат дәлел беру беруге evidence',
    marriage:
      'брак брач женит женить жениться свадьб замуж загс неке үйлен marriage marri married marry wedding ~ регистр registration тіркеу тұрмыс тұру тұрам кию қию күйеу',
    other: 'друг =иное =иная =иной басқа өзге other another else проч',
  },
  'name-kind': {
    surname: `фамил тегі тегім тегін surname family last ~ name =шыққанда =шыққан =шығып =married замуж брак развод развел развед девич муж мужа күйеу тұрмыс қыз некеге maiden marri divorc ${changed}`,
    'first-name': `имя имен аты атым атын есім first given forename ~ name ${changed}`,
    patronymic: `отчеств әкесінің әкемнің әкесі patronym middle father ~ аты атын name ${changed}`,
  },
  // One was told already: «болды», «больше нет» end it.
  'name-kind-more': {
    surname: 'фамил тегі тегім тегін surname family last ~ name',
    'first-name': 'имя имен аты атым атын first given forename ~ name',
    patronymic: 'отчеств әкесінің әкемнің әкесі patronym middle father ~ аты атын name',
    none: '=болды =бітті =все =всё =осы =осымен =enough =done =хватит =that’s =thats =это =it',
  },
  summary: {
    send: 'отправ посла жібер жіберіңіз submit send ~ =уже =скорее =быстрее =тезірек =already заявлен заявку заявк өтініш request верно правильно все всё да дұрыс бәрі иә бер беріңіз correct right all yes everything fine good looks ok okay please',
    'edit-list': 'измен исправ поменя өзгерт түзет edit change correct ~ ответ жауап answer',
    cancel: 'отмен отказ болдырма cancel стереть өшір erase',
  },
  apostille: {
    yes: '~ прос треб сұра необход обязат керек надо нужен нужно шығар требуется =ставьте =поставьте =ставить =поставить =қойыңыз =қойылсын =қойсын =апостилем =апостильмен =болсын =ним =давай =давайте =онымен require ask need must want guess put',
  },
  kinship: {
    parent:
      'родител мать мама мамой отец отц папа папой ата ана анас әке әкес шеше parent mother father mom dad mum ~ бала өз туған',
    'adoptive-parent':
      'усынов удочер приемн приёмн асырап adopt ~ родител мать отец parent mother father ата ана әке бала алушы алған',
    guardian: 'опекун опек қорғанш guardian',
    trustee: 'попечит қамқорш trustee',
  },
  'kinship-document': {
    'birth-certificate': 'рожден рождён туу метрик birth ~ свидетельств куәлік certificate',
    'adoption-certificate': 'усынов удочер асырап adopt ~ свидетельств куәлік certificate бала алу',
    'guardianship-order': 'опек попечит қорғанш қамқорш guardian order постановлен ~ решени шешім decision',
    other: 'друг ино басқа өзге other another',
  },
};

/** Words that say nothing about which of the choices is meant, where no choice has them. */
const fillers: ReadonlySet<string> = new Set(
  `на для до в во по о об от из за с со к у и мне меня мой моя мою мое нужно нужна нужен нужны надо хочу хотел хотела бы буду не или либо ретінде арналған лет жас жасқа дейін as or up until получить оформить оформления справка справку справки
   пожалуйста это будет чтобы я мы наш выберу выбираю давайте вариант форма форму форме виде вид как так же просто только моего моей моему своему своей своих сво него нее человек человеку человека лица устройства устройство
   получения получение оформление подачи цель цели целью свидетельство решение документ документа туралы куәлік құжат
   үшін керек маған менің болады қыл жаса етіңіз мақсат мақсатпен мақсатқа түрі түрде турде адамға адам адамның түрінде түріндегі анықтама анықтаманы керегі алу алуға беріңізші өтінемін еді мен мақсаты бару
   please the a an for to in of by with i my me need want it is would like certificate one version form get getting go going on document`
    .split(/\s+/)
    .flatMap((word) => [lookOf(word), soundOf(word)]),
);

/** With one of them a text may say what is not wanted. */
const negations: ReadonlySet<string> = new Set(
  'не нет кроме ни емес жоқ жоқпын not no except'.split(' ').map(lookOf),
);

interface Beginning {
  readonly look: string;
  readonly sound: string | undefined;
  readonly whole: boolean;
}
interface Choice {
  readonly value: string;
  readonly facets: readonly (readonly Beginning[])[];
  readonly more: readonly Beginning[];
}

const beginnings = (text: string): readonly Beginning[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({
      look: lookOf(word),
      sound: /\p{Script=Cyrillic}/u.test(word) ? soundOf(word) : undefined,
      whole: word.startsWith('='),
    }));

const choicesOf: ReadonlyMap<string, readonly Choice[]> = new Map(
  Object.entries(tables).map(([question, table]) => [
    question,
    Object.entries(table).map(([value, text]): Choice => {
      const [needed = '', more = ''] = text.split('~');
      return { value, facets: needed.split('&').map(beginnings), more: beginnings(more) };
    }),
  ]),
);

/** Which button a text names: certainly `taken`, or perhaps one of those `offered`, the likelier first. */
export type NamedChoice = { readonly taken: string } | { readonly offered: readonly string[] };

/** What somebody can't do, so that another does it for them. */
const skills = /^(?:суд|уме|мож|знае|вид|ход|пониме|понима|разбира|слыш)/u;

const mostLetters = 200;
/** Of more than these nobody is helped by a shorter list. */
const mostLeft = 2;

/**
 * The choice that a typed text names, among those that are on the card. Undefined: none of them, or the question has no
 * such words. Every word of the text must belong to the choice for it to be certain; what could be two is offered.
 */
export function choiceNamed(
  question: string,
  text: string,
  values: readonly string[],
): NamedChoice | undefined {
  const table = choicesOf.get(
    question.replace(/^previous-kind-1$/, 'name-kind').replace(/^previous-kind-\d$/, 'name-kind-more'),
  );
  if (table === undefined || text.length > mostLetters) return undefined;
  const choices = table.filter(({ value }) => values.includes(value));
  const look = lookOf(text);
  if (look.length > mostLetters) return undefined;
  const isLatin = !/\p{Script=Cyrillic}/u.test(text);
  // Figures stand in brackets behind a name: «Опекун (до 14 лет)».
  const said = look.split(' ').filter((word) => word !== '' && !/^\d+$/.test(word));
  const meant = said.map((word) => {
    const sound = isLatin ? soundOf(word) : undefined;
    const hits = choices.filter((choice) => belongs(choice, word, sound));
    const isFiller = fillers.has(word) || (sound !== undefined && fillers.has(sound));
    return { word, sound, hits, counts: hits.length > 0 || !isFiller };
  });
  const counted = meant.filter(({ counts }) => counts);
  const known = counted.filter(({ hits }) => hits.length > 0);
  if (known.length === 0) return undefined;
  const fitting = choices.filter((choice) => known.every(({ hits }) => hits.includes(choice)));
  // In Kazakh «не» is "or".
  const isKazakh = /[әғқңөұүһі]/iu.test(text);
  // «Не мне, а брату», «өзіме емес, балама»: what stands behind is meant, as far as it can be known.
  const instead = /^(?:не|not)\s.+?[\s,]+(?:а|но|but)\s+(?<rest>.+)$|^.+?\sемес[\s,]+(?<behind>.+)$/isu.exec(
    text.trim(),
  )?.groups;
  const meantInstead = instead?.rest ?? instead?.behind;
  if (meantInstead !== undefined) {
    const named = choiceNamed(question, meantInstead, values);
    return named && 'taken' in named ? { offered: [named.taken] } : named;
  }
  // «Маме, она не умеет» denies nothing of what is asked.
  const isOfSkill = (at: number) => skills.test(said[at + 1] ?? '');
  const isDenied = said.some(
    (word, at) => negations.has(word) && !(isKazakh && word === 'не') && !isOfSkill(at),
  );
  // «Не мне» leaves the others, where there are few.
  const left = values.filter(
    (value) => !choices.some((one) => one.value === value && known.some(({ hits }) => hits.includes(one))),
  );
  const saysOnlyThat = counted.length === known.length + 1 || counted.length === known.length;
  const isLeft = question === 'for-whom' && saysOnlyThat && left.length > 0 && left.length <= mostLeft;
  if (isDenied) return isLeft ? { offered: left } : undefined;
  const complete = fitting.filter(({ facets }) =>
    facets.every((facet) => known.some(({ word, sound }) => facet.some((one) => begins(one, word, sound)))),
  );
  const [only, second] = complete;
  const isCertain = only !== undefined && second === undefined && known.length === counted.length;
  const offered = complete.length > 0 ? complete : fitting;
  const anyHit = choices.filter((choice) => known.some(({ hits }) => hits.includes(choice)));
  const likely = (offered.length > 0 ? offered : anyHit).map(({ value }) => value);
  // «Сыну 19 лет»: adults apply for themselves, or by a power of attorney.
  if (likely.includes('child') && isOfAge(text)) return { offered: ['other'] };
  return isCertain ? { taken: only.value } : { offered: likely };
}

/** The words of a text that belong to a choice of the question, and all others, each in the order typed. */
export function wordsOfChoice(question: string, text: string, values: readonly string[]) {
  const choices = (choicesOf.get(question) ?? []).filter(({ value }) => values.includes(value));
  const isLatin = !/\p{Script=Cyrillic}/u.test(text);
  const own: string[] = [];
  const others: string[] = [];
  for (const word of text.slice(0, mostLetters).split(/[\s,;:.!]+/u)) {
    const look = lookOf(word);
    const isOwn = choices.some((choice) => belongs(choice, look, isLatin ? soundOf(look) : undefined));
    (isOwn ? own : others).push(word);
  }
  return { own: own.join(' ').trim(), others: others.join(' ').trim() };
}

function belongs({ facets, more }: Choice, word: string, sound: string | undefined): boolean {
  return [...facets.flat(), ...more].some((beginning) => begins(beginning, word, sound));
}

const fewestLetters = 3;
const fewestLettersForgiven = 5;

/** The word begins so, or is itself the beginning of it, or has one slip in it. */
function begins({ look, sound, whole }: Beginning, word: string, typedSound: string | undefined): boolean {
  if (whole ? word === look : startsAs(word, look)) return true;
  if (typedSound === undefined || sound === undefined) return false;
  return whole ? typedSound === sound : startsAs(typedSound, sound);
}

function startsAs(word: string, beginning: string): boolean {
  // Of two letters the word itself is meant.
  if (beginning.length < fewestLetters) return word === beginning;
  if (word.startsWith(beginning)) return true;
  if (word.length > fewestLetters && beginning.startsWith(word)) return true;
  if (beginning.length < fewestLettersForgiven || word.length < fewestLettersForgiven) return false;
  return [0, -1, 1].some((more) => misspells(word.slice(0, beginning.length + more), beginning) === 'whole');
}
