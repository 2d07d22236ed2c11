import { describe, expect, test } from 'vitest';
import { consentVersion } from '../../src/domain/form/consent.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { defaultTerms } from '../../src/domain/owner/terms.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { consentCard, consentState } from '../../src/messages/applicant/consent-card.ts';

/**
 * What people agree to, word for word. Whoever changes a sentence here gives the text the next number, so that everybody
 * is asked again: a record of "text 4" means these words and no others.
 */

const texts = loadTexts();
const terms = {
  controller: { name: 'Үлгі', contact: 'a@b.kz', isState: false, bin: '123456789012', person: 'Әсел Үлгі' },
  retentionDays: 180,
  terms: { ...defaultTerms, draftDays: 7 },
};

const version4: Readonly<Record<Locale, readonly string[]>> = {
  kk: [
    'Дербес деректерді өңдеуге келісім',
    'Анықтама алу үшін Сіздің деректеріңіз қажет. Оларды Үлгі (a@b.kz) өңдейді.',
    'БСН: 123456789012',
    'Дербес деректерге жауапты: Әсел Үлгі',
    'Қандай деректер: ЖСН, қазіргі және бұрынғы тегі, аты, әкесінің аты, туған күні мен жері, телефон нөмірі, анықтаманың мақсаты, ХҚКО, анықтама ұсынылатын ел; Telegram-дағы нөміріңіз және бізге жазғандарыңыз; жіберсеңіз, түбіртек нөмірі мен сенімхаттың көшірмесі. Басқа адам үшін өтініш берсеңіз, өзіңіздің де аты-жөніңіз, ЖСН-іңіз және осындай құқығыңызды растайтын құжат.',
    'Не үшін: тек осы анықтаманы алу және ол туралы Сізге хабарлау үшін.',
    'Кім көреді: операторларымыз және анықтаманы беретін орган. Растау кодын жеткізетін қызмет тек телефон нөміріңізді көреді. Басқа ешкім көрмейді, ештеңе жарияланбайды.',
    'Қайда сақталады: дерекқорымызда, шифрланған түрде. Хабарламалар Telegram серверлері арқылы да өтеді, олар шетелде орналасқан.',
    'Қанша уақыт сақталады: өтініш бойынша жұмыс аяқталғаннан кейін 180 күн; жіберілмеген өтініш – соңғы жауабыңыздан кейін 7 күн.',
    'Қалай қайтарып аласыз: кез келген уақытта, /consent арқылы. Содан кейін деректеріңіз жойылады, тек келісімнің қашан беріліп, қашан қайтарып алынғаны туралы жазба қалады.',
    'Келісесіз бе?',
  ],
  ru: [
    'Согласие на обработку персональных данных',
    'Чтобы запросить справку, нам нужны ваши данные. Их обрабатывает Үлгі (a@b.kz).',
    'БИН: 123456789012',
    'Ответственный за персональные данные: Әсел Үлгі',
    'Какие данные: ИИН, нынешние и прежние фамилия, имя, отчество, дата и место рождения, номер телефона, цель, ЦОН, страна предъявления; номер вашего аккаунта в Telegram и то, что вы нам пишете; если вы их пришлёте, номер квитанции и скан доверенности. Если вы подаёте за другого человека, также ваши имя, ИИН и документ, который даёт вам это право.',
    'Зачем: только чтобы получить эту справку и сообщать вам о ней.',
    'Кто их видит: наши операторы и орган, который выдаёт справку. Служба, которая доставляет код подтверждения, видит только номер телефона. Больше никто, ничего не публикуется.',
    'Где хранятся: в нашей базе, в зашифрованном виде. Сообщения проходят и через серверы Telegram, они находятся за рубежом.',
    'Как долго хранятся: 180 дней после того, как работа по заявлению завершена; неотправленное заявление – 7 дней после вашего последнего ответа.',
    'Как отозвать: в любой момент, командой /consent. После этого ваши данные удаляются, остаётся только запись о том, когда согласие дано и отозвано.',
    'Вы согласны?',
  ],
  en: [
    'Consent to the processing of personal data',
    'To apply for the certificate we need your data. They are processed by Үлгі (a@b.kz).',
    'BIN: 123456789012',
    'Responsible for personal data: Әсел Үлгі',
    'Which data: IIN, present and previous names, date and place of birth, phone number, purpose, service centre, country of use; the number of your Telegram account and what you write to us; if you send them, the number of a receipt and a scan of the power of attorney. If you apply for somebody else, also your own name, IIN and the document that gives you the right.',
    'What for: only to obtain this certificate and to tell you about it.',
    'Who sees them: our operators and the body that issues the certificate. The service that delivers the confirmation code sees the phone number only. Nobody else; nothing is published.',
    "Where they are kept: our database, encrypted. Messages also pass through Telegram's servers, which are abroad.",
    'How long they are kept: 180 days after the work on the request has ended; a request not yet sent, 7 days after your last answer.',
    'How to withdraw: at any time, with /consent. Your data are erased then; only a record of when the consent was given and withdrawn stays.',
    'Do you agree?',
  ],
};

const linesOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .filter((line) => line !== '');

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);

  test('the text in force is the one that has this number', () => {
    expect(consentVersion).toBe(4);
    expect(linesOf(consentCard(terms, consentVersion, t).html)).toEqual(version4[locale]);
  });

  test('who agreed to an earlier text is told why they are asked again', () => {
    const again = linesOf(consentCard(terms, consentVersion, t, { renewed: true }).html);
    expect(again).toEqual([t.plain('consent-renewed'), ...version4[locale]]);
  });

  test('a consent of before is not shown as one to the text of today', () => {
    const seen = (version: number) => linesOf(consentState(terms, { version, at: 0 }, 4, t).html).slice(-1);
    expect(seen(3)).toEqual([t.plain('consent-outdated')]);
    expect(seen(4)).not.toEqual([t.plain('consent-outdated')]);
  });
});
