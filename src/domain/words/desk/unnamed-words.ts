/** What operators say about one request without its reference: README.md explains the signs. Said in a hurry, in any letters. */
import type { Phrases } from '../phrases.ts';

/** Each is all that is said. */
export const unnamedPhrases: Readonly<Record<string, Phrases>> = {
  take: {
    kk: '[мен|өзіме|мұны|бұны|осыны] (ал(амын|айын|дым|ам|ып тастаймын)|ала берейін|алып жатырмын) [өзіме|мұны|бұны|осыны|жұмысқа]',
    ru: `
      [я|это|эту|её|его|себе|сам|сама] (беру|взять|возьму|взял[а|и]|забираю|берём|принимаю) [я|это|эту|её|его|себе|сам|сама|в работу|заявку|заявление]
      беру на себя · моё будет
    `,
    en: "[i'll|i will] take [it|this|this one] · taking [it] · i take it · i'll handle it",
  },
  release: {
    kk: 'босат[амын|ам|у] · кезекке қайтар[амын|у] · қайтарамын [кезекке] · басқа біреу алсын · үлгермеймін',
    ru: `
      отпускаю · отпустить · отпусти · [отдаю|возвращаю] обратно · отдаю [назад|в очередь|другому]
      (верни|вернуть|возвращаю) в очередь · [пусть] (возьмёт|возьмите) (кто-нибудь|другой) · не успеваю
    `,
    en: 'release [it] · give it back · back to the queue',
  },
  ready: {
    kk: '(дайын|даяр) [болды|болып тұр|деп белгіле] [алып кетсін] · [анықтама] дайындалды · анықтама дайын · бітті · бітірдім · дайындадым · дайындап қойдым',
    ru: `
      [всё|уже] готов(о|а|) [всё|уже|к выдаче] [пусть (забирает|приходит|забирают)]
      справка готова · бумага готова · сделал[а|ано] · сделано · можно (забирать|выдавать) · пусть (забирает|приходит)
    `,
    en: "[it's|it is] ready · [it's|it is|i'm|i am|all] done · [the] (certificate|paper) is ready · ready for pickup",
  },
  collected: {
    kk: 'берілді · бердім · алып кетті · қолына бердім',
    ru: '[справку] (выдано|выдал[а]|выдали|забрал[а|и]|отдал[а]) [справку|ему|ей|на руки]',
    en: '[it was] (collected|handed over|picked up)',
  },
  check: {
    kk: 'тексеріске · тексеріске (жібер(дім|емін|у)|кетті) · қосымша тексер(іс|у) · тексеріс керек',
    ru: `
      [нужна|на] (доп|дополнительн(ая|ую)) проверк(а|у)
      (отправ(ил|ила|ить|ляю)|отдал[а]|передал[а]) на [доп|дополнительную] проверку
    `,
    en: 'additional check · [sent|send] [it] for [an] [additional] check*',
  },
  resume: {
    kk: 'жалғастыр[амын|у] · қайта жұмысқа · тексеріс бітті',
    ru: 'продолж(ить|аю|ай) · возобнов(ить|ляю|и) · снова в работу · проверка (закончена|окончена|прошла|пройдена)',
    en: 'resume · back to work · check is (done|over)',
  },
  refuse: {
    kk: 'бас тарт[у|амын|ам|айын|тым] · отказ бер(емін|ем|у|дім|ейін)',
    ru: 'отказ · отказать · отказыва(ю|ем) · откажи[те] · отклони[ть|те] · отклоня(ю|ем) · [надо|нужно] отказать',
    en: '(refuse|reject) [it]',
  },
  correct: {
    kk: '[өтінішті] түзетуге [қайтар*|жібер*] · түзетсін · түзету керек',
    ru: '[вернуть|верни|возвращаю|отправить|отправь|отправляю] на (исправление|доработку) · пусть (исправит|исправляет|поправит)',
    en: '[return|send [it] back] for correction',
  },
};

/** What is to be put right stands behind it, and the person's words behind the next two: a blank or a sign parts them. */
export const correctWhat: Phrases = {
  kk: 'түзетуге қайтар* · түзетсін',
  ru: '(вернуть|верни|возвращаю|отправить|отправь) на (исправление|доработку) · пусть (исправит|поправит)',
  en: '(return|send) [it] [back] for correction',
};
export const askThis: Phrases = {
  kk: '[иесінен|одан|өтініш берушіден] сұра[шы] · sura · suraq',
  ru: '(спроси|уточни|запроси|узнай) [у] [него|неё|них|заявителя|заявительницы|клиента|человека]',
  en: 'ask [him|her|them|the applicant|the person]',
};
export const messageThis: Phrases = {
  kk: '[иесіне|оған|өтініш берушіге|клиентке] (жаз[шы]|хабарла[шы]) · (иесіне|оған|клиентке) айт[шы]',
  ru: `
    (напиши|сообщи|ответь|передай|скажи) (ему|ей|им|заявителю|заявительнице|клиенту|человеку)
    напиши
  `,
  en: '(write|tell|message|reply) [to] (him|her|them|the applicant|the person)',
};
export const refuseThis: Phrases = {
  kk: 'бас тарт(амын|у) · отказ бер(емін|ем|у)',
  ru: 'отказать · отказываю · отклонить · отклоняю',
  en: '',
};
/** A name of what is written: a colon or a dash parts it from the words. */
export const askNamed: Phrases = { kk: 'сұрақ', ru: 'вопрос [[к] заявителю]', en: 'question' };
export const messageNamed: Phrases = { kk: 'хат · хабарлама', ru: 'сообщение', en: 'message' };
export const noteNamed: Phrases = {
  kk: 'ескертпе · жазба',
  ru: 'заметка · пометка · комментарий',
  en: 'note',
};

/** Beside a reference behind a command: nothing more is wanted by them. */
export const besideReference: Phrases = {
  kk: 'т(і|ы) · д(і|ы) · н(і|ы) · (қ|к|г|ғ)(а|е) · ті(ң|н) · өтініш[ті] · нөмірі · өзіме · мен',
  ru: 'пожалуйста · плиз · себе · в работу · номер · заявк(у|а) · заявление · её · его · это · мне · я',
  en: 'please · ref · reference · request · number · the · it · to me',
};

/** To an open question for words: they are not to be written after all. All that is said. */
export const notAfterAll: Phrases = {
  kk: '[жоқ] керек емес',
  ru: '[нет|уже] не (надо|нужно) · передумал[а] · [я] не (тому|той|туда|то) · отбой',
  en: '[no] never[ ]mind · forget it',
};
/** The same, unless it may be the answer to what a person has asked. */
export const no: Phrases = { kk: 'жоқ', ru: 'нет', en: 'no' };
