/** What is told beside the stories, in Kazakh, Russian and English. */

import { currentLocale, locales } from './words.js';

/** @type {Record<string, readonly [string, string, string]>} */
const words = {
  invite: ['Алғаш рет пе? Көрсетейік:', 'Впервые здесь? Покажем:', 'New here? Watch:'],
  electronic: ['Электрондық анықтама', 'Электронная справка', 'An electronic certificate'],
  apostille: ['Апостилі бар қағаз', 'Бумага с апостилем', 'Paper with an apostille'],
  desk: ['Оператордың күні', 'День оператора', 'A day at the desk'],
  'take-over': ['Өзім жалғастырамын', 'Дальше сам', 'Take over'],
  'go-on': ['Көрсете беру', 'Показывать дальше', 'Go on with the story'],
  end: ['Аяқтау', 'Закончить', 'End'],
  hide: ['Жасыру', 'Скрыть', 'Hide'],
  held: [
    'Телефондар Сізде: басып, жазып көріңіз.',
    'Телефоны ваши: нажимайте и пишите.',
    'The phones are yours: press and type.',
  ],
  stuck: [
    'Чат басқа жаққа бұрылды, сондықтан көрсетілім тоқтады. Өзіңіз жалғастырыңыз.',
    'Чат пошёл другим путём, показ остановился. Продолжайте сами.',
    'The chat went another way, so the story stopped. Carry on yourself.',
  ],
  over: [
    'Болды. Енді өзіңіз байқап көріңіз.',
    'Вот и всё. Теперь попробуйте сами.',
    'That is all. Now try it.',
  ],
  'desk-ready': [
    'Оператор ботты ашады: өтініштер осында келеді.',
    'Оператор открывает бота: заявления придут сюда.',
    'The operator opens the bot: requests will arrive here.',
  ],
  'desk-morning': [
    'Таң. Оператор ботты ашады.',
    'Утро. Оператор открывает бота.',
    'Morning. The operator opens the bot.',
  ],
  'someone-applies': [
    'Ал Тест өтініш беріп жатыр (тездетілген).',
    'А Тест подаёт заявление (ускоренно).',
    'Meanwhile an applicant sends a request (speeded up).',
  ],
  opens: [
    'Адам ботты ашады, тілін таңдайды, келісім береді.',
    'Человек открывает бота, выбирает язык и даёт согласие.',
    'The applicant opens the bot, chooses a language and consents.',
  ],
  chooses: [
    'Кімге және қандай анықтама: бір рет басу.',
    'Кому и какая справка: одно нажатие.',
    'For whom and which certificate: one tap.',
  ],
  'types-iin': [
    'ЖСН. Бақылау цифры бірден тексеріледі.',
    'ИИН. Контрольная цифра проверяется сразу.',
    'The IIN. Its control digit is checked at once.',
  ],
  'types-name': [
    'Тегі мен аты бір хабарламада.',
    'Фамилия и имя одним сообщением.',
    'Surname and first name in one message.',
  ],
  'goes-through': [
    'Қалған сұрақтар: көбіне батырма. Туған күн ЖСН-нен ұсынылады.',
    'Остальные вопросы: чаще кнопки. Дата рождения подсказана по ИИН.',
    'The rest: mostly buttons. The date of birth is suggested from the IIN.',
  ],
  shares: [
    'Нөмір бір батырмамен жіберіледі.',
    'Номер отправляется одной кнопкой.',
    'The number is shared with one button.',
  ],
  where: [
    'Қай жерден алады: қаланы жазса болады.',
    'Где забрать: можно написать город.',
    'Where to collect: a town may be typed.',
  ],
  country: [
    'Қай елге: апостиль керек пе, соған байланысты.',
    'Для какой страны: от неё зависит апостиль.',
    'For which country: the apostille depends on it.',
  ],
  'wants-apostille': [
    'Германияға апостиль керек.',
    'Для Германии нужен апостиль.',
    'Germany wants an apostille.',
  ],
  checks: ['Бәрін тексеріп, жібереді.', 'Проверяет всё и отправляет.', 'Checks everything and sends it.'],
  code: ['SMS арқылы код келді.', 'Пришёл код по SMS.', 'A code came by SMS.'],
  'desk-hears': ['Операторға хабар келді.', 'Оператору пришло извещение.', 'The operator is told.'],
  'desk-hears-paid': [
    'Ақы төленді: енді оператор біледі.',
    'Оплачено: теперь узнаёт оператор.',
    'Paid: now the operator hears of it.',
  ],
  'desk-queue': ['Кезекте не бар?', 'Что в очереди?', 'What is in the queue?'],
  'desk-takes': [
    'Оператор өтінішті алады. Өтініш берушіге бірден хабар барады.',
    'Оператор берёт заявление. Заявитель узнаёт об этом сразу.',
    'The operator takes the request. The applicant is told at once.',
  ],
  'desk-delivers': [
    'PDF-ті карточкаға жауап ретінде жібереді.',
    'Отправляет PDF ответом на карточку.',
    'Sends the PDF in reply to the card.',
  ],
  'send-now': [
    'Шешімді 15 секунд ішінде қайтаруға болады. Оператор күтпейді.',
    'Решение можно отменить 15 секунд. Оператор не ждёт.',
    'A decision can be undone for 15 seconds. The operator does not wait.',
  ],
  'got-pdf': ['Анықтама келді.', 'Справка пришла.', 'The certificate has arrived.'],
  fee: ['Апостиль үшін алым бар.', 'За апостиль есть пошлина.', 'There is a fee for the apostille.'],
  pays: [
    'Сынақ картасымен төлейді, ақша алынбайды.',
    'Платит пробной картой, деньги не списываются.',
    'Pays with a test card, no money moves.',
  ],
  'desk-ready-paper': ['Қағаз дайын.', 'Бумага готова.', 'The paper is ready.'],
  'told-ready': [
    'Қайдан, қашан алу керегі айтылды.',
    'Сказано, где и когда забрать.',
    'Where and when to collect it is said.',
  ],
  'days-pass': [
    'Бірнеше күн өтеді. Бот еске салады.',
    'Проходит несколько дней. Бот напоминает.',
    'Days pass. The bot reminds.',
  ],
  collects: ['«Алдым» батырмасын басады. Болды!', 'Нажимает «Забрал». Готово!', 'Presses “collected”. Done!'],
  'desk-asks': [
    'Бір нәрсе түсініксіз: оператор сұрайды.',
    'Что-то неясно: оператор спрашивает.',
    'Something is unclear: the operator asks.',
  ],
  answers: ['Өтініш беруші жауап береді.', 'Заявитель отвечает.', 'The applicant answers.'],
  'desk-slips': ['Қате басты: бас тарту!', 'Ошибся кнопкой: отказ!', 'A slip: refused!'],
  'desk-undoes': [
    'Адам әлі естіген жоқ: қайтарып алады.',
    'Человек ещё не узнал: отменяет.',
    'The person has not heard yet: it is taken back.',
  ],
  'desk-stats': ['Күннің қорытындысы.', 'Итоги дня.', 'The figures of the day.'],
};

/** @param {string} key @returns {string} */
export function storyWord(key) {
  return words[key]?.[locales.indexOf(currentLocale())] ?? '';
}
