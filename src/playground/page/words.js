/**
 * The page's own words in three languages (what the bot says comes from the bot), and dates in Almaty time.
 * Almaty has kept UTC+5 since 1 March 2024 without summer time, so dates are made by arithmetic: a browser with
 * old time zone tables or without Kazakh month names shows the same.
 */

/** @typedef {'kk' | 'ru' | 'en'} Locale */

/** @type {readonly Locale[]} */
export const locales = ['kk', 'ru', 'en'];

/** @type {Record<string, readonly [string, string, string]>} Kazakh, Russian, English. */
const words = {
  project: ['Соттылық туралы анықтама', 'Справка о судимости', 'Criminal record certificate'],
  playground: ['сынақ алаңы', 'песочница', 'playground'],
  'page-language': ['Беттің тілі', 'Язык страницы', 'Language of the page'],
  phones: ['Телефондар', 'Телефоны', 'Phones'],
  applicant: ['Өтініш беруші', 'Заявитель', 'Applicant'],
  operator: ['Оператор', 'Оператор', 'Operator'],
  clock: ['Алматы уақыты', 'Время Алматы', 'Almaty time'],
  forward: ['Уақытты алға жылжыту', 'Перевести время вперёд', 'Move the clock forward'],
  hour: ['+1 сағат', '+1 час', '+1 hour'],
  day: ['+1 күн', '+1 день', '+1 day'],
  days: ['+3 күн', '+3 дня', '+3 days'],
  running: ['Бот жұмыста', 'Бот работает', 'Bot is up'],
  starting: ['Бот қосылып жатыр', 'Бот запускается', 'Bot is starting'],
  stopped: ['Бот тоқтап тұр', 'Бот остановлен', 'Bot has stopped'],
  kill: ['Ботты қайта қосу (kill -9)', 'Перезапустить бота (kill -9)', 'Restart the bot (kill -9)'],
  log: ['Ботта не болып жатыр', 'Что делает бот', 'What the bot is doing'],
  'log-empty': ['Әзірге жазба жоқ.', 'Записей пока нет.', 'Nothing yet.'],
  later: ['Еске салуға', 'К напоминанию', 'To the reminder'],
  'no-reminder': ['Еске салу жоқ', 'Напоминаний нет', 'None planned'],
  stories: ['Көрсетілімдер', 'Показать на примере', 'Guided stories'],
  theme: ['Қараңғы түс', 'Тёмная тема', 'Dark colours'],
  inspector: ['Инспектор', 'Инспектор', 'Inspector'],
  calls: ['Шақырулар', 'Вызовы', 'Calls'],
  requests: ['Өтініштер', 'Заявления', 'Requests'],
  'no-requests': ['Әзірге өтініш жоқ.', 'Заявлений пока нет.', 'No requests yet.'],
  faults: ['Telegram', 'Telegram', 'Telegram'],
  'faults-hint': [
    'Ақау өзіңіз өшіргенше тұрады. Бот бәрін кейін жеткізеді.',
    'Сбой длится, пока вы его не выключите. Бот доставит всё потом.',
    'A fault lasts until you switch it off. The bot delivers everything later.',
  ],
  'fault-none': ['Қалыпты', 'Всё в порядке', 'Works'],
  'fault-flood': ['429: тым көп', '429: слишком часто', '429: too many'],
  'fault-broken': ['500: сервер қатесі', '500: ошибка сервера', '500: server error'],
  'fault-slow': ['Баяу (4 с)', 'Медленно (4 с)', 'Slow (4 s)'],
  'fault-cut': ['Байланыс жоқ', 'Нет связи', 'Out of reach'],
  close: ['Жабу', 'Закрыть', 'Close'],
  message: ['Хабарлама', 'Сообщение', 'Message'],
  send: ['Жіберу', 'Отправить', 'Send'],
  save: ['Сақтау', 'Сохранить', 'Save'],
  attach: ['Файл тіркеу', 'Прикрепить', 'Attach'],
  document: ['Құжат', 'Документ', 'Document'],
  photo: ['Фотосурет', 'Фотография', 'Photo'],
  sticker: ['Стикер', 'Стикер', 'Sticker'],
  voice: ['Дауыстық хабарлама', 'Голосовое сообщение', 'Voice message'],
  sample: ['PDF үлгісі', 'Пример PDF', 'Sample PDF'],
  caption: [
    'Жазылған мәтін файлға қоса жіберіледі',
    'Набранный текст станет подписью к файлу',
    'The text you have typed becomes the caption',
  ],
  invoice: ['Төлем шоты', 'Счёт на оплату', 'Invoice'],
  pay: ['Төлеу', 'Оплатить', 'Pay'],
  paid: ['төленді', 'оплачено', 'paid'],
  'test-card': ['Сынақ үшін, ақша алынбайды', 'Для пробы, деньги не спишутся', 'Test card, no money moves'],
  'let-decline': ['Банк бас тартсын', 'Пусть банк откажет', 'Let the bank decline'],
  'payment-asking': ['Боттың жауабы күтілуде…', 'Ждём ответа бота…', 'Waiting for the bot…'],
  'payment-made': ['Төлем өтті', 'Оплата прошла', 'Payment made'],
  'payment-declined': [
    'Банк картаны қабылдамады. Ақша алынған жоқ.',
    'Банк отклонил карту. Деньги не списаны.',
    'The bank declined the card. No money was taken.',
  ],
  'payment-timed-out': [
    'Бот 10 секунд ішінде жауап бермеді. Ақша алынған жоқ.',
    'Бот не ответил за 10 секунд. Деньги не списаны.',
    'The bot did not answer within 10 seconds. No money was taken.',
  ],
  contact: ['Байланыс деректері', 'Контакт', 'Contact'],
  location: ['Орналасқан жері', 'Геопозиция', 'Location'],
  other: ['Хабарлама', 'Сообщение', 'Message'],
  commands: ['Командалар', 'Команды', 'Commands'],
  'show-keyboard': ['Батырмаларды көрсету', 'Показать кнопки', 'Show the buttons'],
  'hide-keyboard': ['Батырмаларды жасыру', 'Скрыть кнопки', 'Hide the buttons'],
  keyboard: ['Боттың батырмалары', 'Кнопки бота', "The bot's buttons"],
  reply: ['Жауап беру', 'Ответить', 'Reply'],
  edit: ['Өзгерту', 'Изменить', 'Edit'],
  editing: ['Хабарламаны өзгерту', 'Изменение сообщения', 'Editing a message'],
  edited: ['өзгертілді', 'изменено', 'edited'],
  cancel: ['Болдырмау', 'Отмена', 'Cancel'],
  typing: ['бот жазып жатыр…', 'бот печатает…', 'the bot is typing…'],
  sending: ['бот файл жіберіп жатыр…', 'бот отправляет файл…', 'the bot is sending a file…'],
  download: ['Жүктеп алу', 'Скачать', 'Download'],
  copied: ['Көшірілді', 'Скопировано', 'Copied'],
  copy: ['Көшіру', 'Копировать', 'Copy'],
  ok: ['Түсінікті', 'Понятно', 'OK'],
  start: ['Бастау', 'Начать', 'Start'],
  about: ['Бұл бот не істей алады?', 'Что умеет этот бот?', 'What can this bot do?'],
  'about-operator': [
    'Бұл – оператордың телефоны. Алдымен «Бастау» батырмасын басыңыз: өтініштер осында келеді.',
    'Это телефон оператора. Сначала нажмите «Начать»: заявления будут приходить сюда.',
    "This is the operator's phone. Press “Start” first: requests will arrive here.",
  ],
  'about-applicant': [
    'Бұл – ойдан шығарылған өтініш берушінің телефоны. Telegram да, интернет те қажет емес.',
    'Это телефон вымышленного заявителя. Ни Telegram, ни интернет не нужны.',
    'This is the phone of a made-up applicant. Neither Telegram nor the internet is needed.',
  ],
  menu: ['Телефон мәзірі', 'Меню телефона', 'Phone menu'],
  block: ['Ботты бұғаттау', 'Заблокировать бота', 'Block the bot'],
  unblock: ['Бұғаттан шығару', 'Разблокировать бота', 'Unblock the bot'],
  newest: ['Соңғы хабарламаға өту', 'К последнему сообщению', 'To the newest message'],
  drop: ['Файлды осында сүйреп әкеліңіз', 'Отпустите файл здесь', 'Drop the file here'],
  'too-big': ['Файл 20 МБ-тан үлкен', 'Файл больше 20 МБ', 'The file is over 20 MB'],
  failed: ['Орындалмады', 'Не получилось', 'That did not work'],
  lost: [
    'Сынақ алаңымен байланыс үзілді, қайта қосылып жатыр…',
    'Связь с песочницей прервалась, идёт подключение…',
    'The playground is out of reach, trying again…',
  ],
  'open-on': [
    'Сілтемені қай телефонда ашамыз?',
    'На каком телефоне открыть ссылку?',
    'Open the link on which phone?',
  ],
  hidden: [
    'Жасырын мәтін, көрсету үшін басыңыз',
    'Скрытый текст, нажмите, чтобы показать',
    'Hidden text, press to show',
  ],
  more: ['Толығырақ', 'Ещё', 'More'],
  unread: ['оқылмаған', 'непрочитанных', 'unread'],
  bot: ['Бот', 'Бот', 'Bot'],
  sms: ['SMS', 'SMS', 'SMS'],
  chat: ['Ботпен сөйлесу', 'Чат с ботом', 'Chat with the bot'],
};

/** @type {Locale} */
let locale = storedLocale();

/** @returns {Locale} */
function storedLocale() {
  const stored = localStorage.getItem('language');
  return locales.find((known) => known === stored) ?? 'kk';
}

/** The language the page speaks now. */
export function currentLocale() {
  return locale;
}

/** @param {Locale} chosen */
export function chooseLocale(chosen) {
  locale = chosen;
  localStorage.setItem('language', chosen);
  document.documentElement.lang = chosen;
}

/** @param {string} key @returns {string} */
export function word(key) {
  return words[key]?.[locales.indexOf(locale)] ?? key;
}

const almatyOffsetMs = 5 * 3_600_000;

/** @type {Record<Locale, { months: string[], weekdays: string[] }>} Months as they stand after a day's number. */
const calendarWords = {
  kk: {
    months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
    weekdays: 'жс дс сс ср бс жм сб'.split(' '),
  },
  ru: {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    weekdays: 'вс пн вт ср чт пт сб'.split(' '),
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    weekdays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  },
};

/** @param {number} ms Milliseconds since the epoch. */
function almaty(ms) {
  return new Date(ms + almatyOffsetMs);
}

/** @param {number} ms @returns {string} `09:05` */
export function clockTime(ms) {
  return almaty(ms).toISOString().slice(11, 16);
}

/** @param {number} ms @returns {string} `26 қараша` */
export function dayAndMonth(ms) {
  const day = almaty(ms);
  return `${day.getUTCDate()} ${calendarWords[locale].months[day.getUTCMonth()]}`;
}

/** @param {number} ms @returns {string} `ср, 26 қараша` */
export function weekdayAndDay(ms) {
  return `${calendarWords[locale].weekdays[almaty(ms).getUTCDay()]}, ${dayAndMonth(ms)}`;
}

/** @param {number} ms @returns {string} `2026-11-26`, a key for "the same day". */
export function dayKey(ms) {
  return almaty(ms).toISOString().slice(0, 10);
}

/** @param {number} bytes @returns {string} `14 КБ` */
export function fileSize(bytes) {
  const units = locale === 'en' ? ['B', 'kB', 'MB'] : ['Б', 'КБ', 'МБ'];
  if (bytes < 1000) return `${bytes} ${units[0]}`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} ${units[1]}`;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${locale === 'en' ? megabytes : megabytes.replace('.', ',')} ${units[2]}`;
}

/**
 * `2 162,50 ₸`. Telegram's stars come in whole ones; of other currencies the browser knows the parts.
 *
 * @param {number} amount In the currency's smallest unit.
 * @param {string} currency
 * @returns {string}
 */
export function money(amount, currency) {
  if (currency === 'XTR') return `${amount} ⭐`;
  const options = /** @type {const} */ ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  // Kazakh writes sums as Russian does, and not every browser has its rules.
  const format = new Intl.NumberFormat(locale === 'en' ? 'en' : 'ru', options);
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
