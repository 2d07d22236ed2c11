/**
 * Orders in the midst of what operators write, beside the number of a request: README.md explains the signs. Whole words, known by
 * look and in Latin letters by sound. Nothing is done by them: each only brings its button.
 */
import type { Phrases } from '../phrases.ts';

/** The words of these may hold any of the others. */
export const ordersWithWords = {
  ask: {
    kk: '(сұра|нақтыла|анықта)(ңыз|ңыздар|ңызшы|шы|п көр|п біл|у керек|сын|)',
    ru: '(спроси|уточни|запроси|узнай)(те|ть|) · узнать · вопрос',
    en: 'ask',
  },
  message: {
    kk: '(жаз|айт)(ыңыз|ыңызшы|шы|ып жібер|ып қой|) · (хабарла|ескерт|жеткіз)(іңіз|ңыз|ші|шы|) · еске сал+ · хабар бер+',
    ru: '(напиши|сообщи|передай|скажи|предупреди|напомни|ответь|извинись)(те|) · (написать|сообщить|передать|сказать|предупредить|напомнить|ответить)',
    en: 'tell · write · message · remind · warn · notify · reply',
  },
  note: { kk: 'ескертпе · жазба', ru: 'заметк* · пометк* · комментарий', en: 'note' },
} as const satisfies Readonly<Record<string, Phrases>>;

export const ordersAlone = {
  take: {
    kk: '[мен|өзім|өзіме] ал(дым|амын|айын|ам|ып қойғам|ып қойдым|ып жатырмын) · өзім қараймын · (мағ|өзім)а (бер|жаз)+',
    ru: 'взял[а|и] · взять · беру · возьму · возьми · забираю · принимаю · (запиши|назначь|закрепи|повесь|отдай|дай)(те|) (мне|за мной|на меня) · (мне|моя|моё|мой)',
    en: 'take · taking · took · grab · mine · assign (to|it to) me',
  },
  release: {
    kk: 'босат* · кезекке қайтар* · менікі емес',
    ru: 'отпусти(ть|те|) · отпускаю · (верни|вернуть|верните|возвращаю|отдаю) [её|его] [обратно|назад] в очередь · снимите с меня',
    en: 'release · back to the queue · take (it|that) off me',
  },
  ready: {
    kk: 'дайын[дығын] [болды|болып тұр] · даяр · дайындалды · дайындадым · (цонға|хқкоға) (жіберілді|кетті|жібердім|барды) · мақұлда*',
    ru: 'готов(а|о|ы|) · одобр* · утверд* · (в|на) цон[е] (отправ*|уехал*|лежит) · (можно|пусть) (выдавать|забирает|забирать) · ок · окей',
    en: 'ready · done · approve[d] · ok · okay',
  },
  collected: {
    kk: 'алып кетті · берілді · бердім · қолына берілді · келіп алды',
    ru: '(забрал|выдал|отдал)(а|и|) · выдан(а|о|ы|) · забрали · на руки',
    en: 'collected · picked [it] up · handed over · was given out',
  },
  check: {
    kk: '[қосымша] тексер(іске|уге|іс керек)+ · қосымша тексер*',
    ru: '(на|доп|дополнительная|дополнительную|нужна) [доп|дополнительную] проверк(а|у)',
    en: 'additional check · (for|to) [a|the] check',
  },
  refuse: {
    kk: '(бас тарт|қабылдама)* · қайтарыңыз*',
    ru: 'отказ* · откаж* · отклон* · в отказ',
    en: 'refuse* · reject* · deny · denied',
  },
  correct: {
    kk: 'түзетуге* · түзетсін · түзету керек',
    ru: 'на (исправление|доработку) · пусть (исправит|исправляет|поправит)',
    en: '[back] for correction',
  },
  paid: {
    kk: '(пошлина|баж|төлем)(сы|ы|і|) төле(нді|нген|ді) · төлеп қойды · ақшасы түсті',
    ru: 'оплат(а|у) (пришла|прошла|есть|поступила) · пошлин(а|у) (оплачен|пришл|заплат|оплат)* · (оплатил|заплатил|оплачен)*',
    en: 'fee is paid · has paid · payment (came|arrived|is in)',
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** As the one before: «43 то же самое». */
export const sameOrder: Phrases = {
  kk: 'да солай · дәл солай · сол сияқты · де солай · оған да',
  ru: 'то же [самое] · тоже [самое] · так же · аналогично · туда же',
  en: 'same [here|thing|too] · likewise · as well · too',
};

/** It is not to be done, or not yet. */
export const notDone: Phrases = {
  kk: '(тиіспе|тоқтат|тоқтай|күтсін|жіберме|алма|берме|бас тартпа|жаппа|қозғама|жазба)(ңыз|ңыздар|ңдар|йік|) · (күте|тұра|тоқтай) тұр* · керек емес · емес · әзірше · қате* · (маған|бізге) еске сал*',
  ru: 'подожди[те] · погоди[те] · стой[те] · стоп · отмен* · не (надо|нужно|трога|сейчас|спеши|торопи)* · нельзя · оставь[те] · пока · ошиб* · перепутал* · ещё не · если · кроме · напомни[те] (мне|нам)',
  en: "wait · hold · leave · don't · dont · do not · never · not · cancel* · oops · mistake · undo · unless · except · if · remind me",
};
/** In front of the order itself. */
export const deniedBefore: Phrases = { kk: '', ru: 'не · ни', en: 'not · no' };

/** Between an order and its reason; taken away with the order. */
export const aroundReason: Phrases = {
  kk: '(себебі|өйткені) · себеп · бер(іңіз|ейін|емін|ем|ем|у|іп жібер*|) · керек · өтініш(ке|ті|і|) · рахмет',
  ru: 'верни[те] · вернуть · отправь[те] · надо · нужно · придётся · прошу · пожалуйста · пж · плиз · давай[те] · ей · ему · его · её · заявк(е|у|а|и) · заявлени(ю|е|и|я) · потому что · так как · тк · т.к. · т к · по причине · причина · ибо · с причиной · нашему',
  en: 'please · pls · because · reason · since · request · due to · it · cuz · cause',
};
