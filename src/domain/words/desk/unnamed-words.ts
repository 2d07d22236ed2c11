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
  request: {
    kk: '[мұны|оны|өтінішті|карточкасын] [ашып] (көрсет|аш)[ші|іңіз|іңізші|шы|ыңыз]',
    ru: '(покажи|открой|покажите|откройте) [её|его|заявку|заявление|карточку]',
    en: '(show|open) (it|this|(the|this) (request|card|one))',
  },
  release: {
    kk: '[мен] [үйге кетем] [[менің] өтініштерімді] (босатыңыз|босатып қойыңыз|босатып бер*|алып тастаңыз) · [бұл] менікі емес [екен] [[кезекке] қайтарамын] · босат[амын|ам|у] · кезекке қайтар[амын|у] · қайтарамын [кезекке] · басқа біреу алсын · үлгермеймін',
    ru: `
      [всё] [я] [домой|ухожу|ушла|ушёл|на обед|пошёл|пошла] ((сними|снимите) с меня|(забери|заберите) у меня|(освободи|освободите) [меня] [от]) [мои|моих|все|всех|всё] [заявк*|заявок|заявлен*] [с меня]
      [это] не (моя|моё|мой) [заявк*|заявлен*|клиент*|человек] · отпускаю · отпустить · отпусти · [отдаю|возвращаю] обратно · отдаю [назад|в очередь|другому]
      (верни|вернуть|верните|возвращаю) [её|его|эту|заявку] [назад|обратно] в очередь · (верни|вернуть|верните|возвращаю) (её|его|эту|заявку) [назад|обратно] · [пусть] (возьмёт|возьмите) (кто-нибудь|другой) · не успеваю
    `,
    en: "[i'm] [off] [home] release (mine|all mine|all my requests|my requests|everything|all) · take (my|the|all) [my] requests off me · take (everything|it all) off me · [oops] [this|that|it] [is|one is] not mine · release [it] · give it back · back to the queue",
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
    kk: '[қосымша] тексеруге (жібер(дім|емін|у|іңіз|)|кетті) · [қосымша] тексеріске жібер[іңіз] · тексеріске · тексеріске (жібер(дім|емін|у)|кетті) · қосымша тексер(іс|у) · тексеріс керек',
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
    kk: '[ол] [тізілімде|базада|ешқайда|реестрде] (табылмады|таппадым|жоқ екен) · бас тарт[у|амын|ам|айын|тым] · отказ бер(емін|ем|у|дім|ейін)',
    ru: '[он|она|человек|заявитель|такой|такого] [у нас|нигде|в (базе|реестре|учётах)] (не найден|не найдена|не нашли|не нашёл|не нашла|не нашёлся) [его|её|такого|человека] [у нас|нигде|в (базе|реестре|учётах)] · отказ · отказать · отказыва(ю|ем) · откажи[те] · отклони[ть|те] · отклоня(ю|ем) · [надо|нужно] отказать',
    en: '[he is|she is|person|the person is] not found [in the (register|database|records)] · (nobody|no one) [was] found · (refuse|reject) [it]',
  },
  correct: {
    kk: '[өтінішті] түзетуге [қайтар*|жібер*] · түзетсін · түзету керек',
    ru: '[вернуть|верни|возвращаю|отправить|отправь|отправляю] на (исправление|доработку) · пусть (исправит|исправляет|поправит)',
    en: '[return|send [it] back] for correction',
  },
};

/** What is to be put right stands behind it, and the person's words behind the next two: a blank or a sign parts them. */
export const correctWhat: Phrases = {
  kk: 'түзетуге [қайтар*] · түзетсін',
  ru: '[вернуть|верни|возвращаю|отправить|отправь] на (исправление|доработку) · пусть (исправит|поправит)',
  en: '(return|send) [it] [back] for correction',
};
export const askThis: Phrases = {
  kk: '[иесінен|одан|өтініш берушіден] (сұра|нақтыла)[шы|ңыз|ңызшы] · sura · suraq',
  ru: '(спроси|уточни|запроси|узнай)[те] [у] [него|неё|них|его|её|заявителя|заявительницы|клиента|человека]',
  en: 'ask [him|her|them|the applicant|the person]',
};
export const messageThis: Phrases = {
  kk: '[иесіне|оған|өтініш берушіге|клиентке] (жаз[шы]|хабарла[шы]) · (иесіне|оған|клиентке) айт[шы]',
  ru: `
    (напиши|сообщи|ответь|передай|скажи|отправь|отправьте|передайте)[те] (ему|ей|им|заявителю|заявительнице|клиенту|человеку)
    напиши
  `,
  en: '(write|tell|message|reply) [to] (him|her|them|the applicant|the person)',
};
export const refuseThis: Phrases = {
  kk: 'бас тарт(амын|у|ыңыз) · отказ бер(емін|ем|у|іңіз)',
  ru: 'отказать · отказываю · отклонить · отклоняю · отка(жи|жите|зываем) · отклони[те]',
  en: 'refuse · reject',
};
/** A sign parts it from the reason. */
export const refusalNamed: Phrases = { kk: 'бас тарту', ru: 'отказ', en: 'refusal' };
/** A name of what is written: a colon or a dash parts it from the words. */
export const askNamed: Phrases = { kk: 'сұрақ', ru: 'вопрос [[к] заявителю]', en: 'question' };
export const messageNamed: Phrases = { kk: 'хат · хабарлама', ru: 'сообщение', en: 'message' };
export const noteNamed: Phrases = {
  kk: 'ескертпе · жазба',
  ru: 'заметка · пометка · комментарий',
  en: 'note',
};

/** «Здравствуйте, …»: said to the person, as if they read it, with one of the words of the next table. */
export const greetsPerson: Phrases = {
  kk: 'сәлеметсіз бе · салем · сәлем · қайырлы (күн|таң|кеш) · құрметті',
  ru: 'здравствуйте · привет · добрый (день|вечер) · доброе утро · уважаем(ый|ая)',
  en: 'hello · hi · good (morning|afternoon|day|evening) · dear',
};
/** Whoever is spoken to is the person: what is theirs, and what they are to do. Beginnings of words. */
export const speaksToPerson: Phrases = {
  kk: 'сіз(дің|бен|ге) · +(ңыз|ңіз)(ды|ді|ның|нің|ға|ге|да|де|) (нақты|жаз|айт|жібер|растап|дайын|қарал|бейсенбі|дүйсенбі|ертең|бүгін|жұма)',
  ru: 'ваш · у вас · вам_ · вас_',
  en: 'your_',
};
/** Something is wanted of them. Beginnings of words. */
export const wantsOfPerson: Phrases = {
  kk: '(жаз|айт|жібер|раста|көрсет|нақтыла)(ыңыз|іңіз|ңыз|ңіз|п жібер) · қандай · қашан туған',
  ru: 'уточните · укажите · пришлите · напишите · подтвердите · сообщите · отправьте · какая · какую · какой · предоставьте',
  en: 'please (confirm|send|tell|write|provide|specify|clarify) · what is your · could you · can you',
};
/** Behind a greeting these alone say that the person is spoken to. Beginnings of words. */
export const orderedOfPerson: Phrases = {
  kk: '(нақтыла|раста)п (жіберіңіз|беріңіз)',
  ru: 'уточните · укажите · пришлите · подтвердите · предоставьте',
  en: 'please (confirm|send|provide|specify|clarify)',
};
/** What is theirs, at the beginning: it is told how far it is. */
export const personsOwn: Phrases = {
  kk: '(өтінішіңіз|анықтамаңыз|құжатыңыз)(ді|ды|дің|дың|) +',
  ru: 'ваш[а|е|у|и] (заявк|справк|заявлен|документ|запрос)+ +',
  en: 'your (request|certificate|application|document) +',
};
/** More than one person is to read it. At the beginning. */
export const toAll: Phrases = {
  kk: '^(барлығына|бәріне|барлық (өтініш беруші|адам)лар*|күтіп (тұр|отыр)ғандарға)',
  ru: '^(всем|каждому|остальным|обоим|обеим|коллегам|владельцу|владельцам)',
  en: '^(everyone|everybody|all|each|both|the others|colleagues)',
};
/** Colleagues are greeted. */
export const colleagues: Phrases = {
  kk: 'достар · әріптестер · бәріңізге · барлығыңызға · қауым',
  ru: 'коллеги · всем · ребята · друзья · девочки · девчата · команда',
  en: 'all · everyone · everybody · team · colleagues · folks · there',
};

/** The same without a greeting, at the beginning: «уточните ваше место рождения». */
export const asksPerson: Phrases = {
  kk: 'сіздің (тегіңіз|атыңыз|әкеңіздің|туған|жсн|телефон|құжат)* · сіз (қашан|қайда|бұрын)',
  ru: `
    (уточните|укажите|пришлите|подтвердите|предоставьте|сообщите) [пожалуйста] (ваш|свою|своё|свой|вашу)+
    [скажите] вы (меняли|были|жили|состояли|родились|указали|носили)
    (какая|какой|какое|какие|когда|где) [была|был|было] (у вас [была|был|было] (фамили|имя|отчеств|дата|место|девич|прежн)*|вы (родились|жили|получили|меняли))
  `,
  en: '[please] (confirm|send|tell us|provide|specify|clarify) your · what (is|was) your (maiden|former|previous|surname|name|date|place|patronymic) · (did|have|were) you (ever|change|changed|been|born)',
};

/** Beside a reference behind a command: nothing more is wanted by them. */
export const besideReference: Phrases = {
  kk: 'рахмет · рақмет · т(і|ы) · д(і|ы) · н(і|ы) · (қ|к|г|ғ)(а|е) · ті(ң|н) · өтініш[ті] · нөмірі · өзіме · мен',
  ru: 'спасибо · пожалуйста · плиз · себе · в работу · номер · заявк(у|а) · заявление · её · его · это · мне · я',
  en: 'thanks · thank you · please · ref · reference · request · number · the · it · to me',
};

/** To an open question for words: they are not to be written after all. All that is said. */
export const notAfterAll: Phrases = {
  kk: '[жоқ] керек емес',
  ru: '[нет|уже] не (надо|нужно) · передумал[а] · [я] не (тому|той|туда|то) · отбой',
  en: '[no] never[ ]mind · forget it',
};
/** The same, unless it may be the answer to what a person has asked. */
export const no: Phrases = { kk: 'жоқ', ru: 'нет', en: 'no' };
