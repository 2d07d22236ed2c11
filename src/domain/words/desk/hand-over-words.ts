/** By operators who give a request to a colleague: README.md explains the signs. */
import type { Phrases } from '../phrases.ts';

/** Whom it is given to is said in any words. */
export const givesToColleague: Phrases = {
  kk: 'әріптес(ке|іме|імізге) бер* · басқа (операторға|біреуге|қызметкерге) (бер|өткіз|жібер)*',
  ru: '(перекин(ь|ьте|у)|переведи[те]|переназнач(ь|ьте|у|ить)|перепиши[те]|перебрось[те]) [её|его|это|эту] [на] ~ · (передай|передайте|передать|отдай|отдайте|отдать|передаю|отдаю) [её|его|это|эту] (другому|другой|коллеге|коллегам|сменщи(ку|це)|напарни(ку|це))',
  en: '(hand|pass) (it|this) [over] to (a colleague|someone else|another) · reassign · hand over to',
};

/** Nobody is named. */
export const anyoneTakes: Phrases = {
  kk: '(біреу|басқа біреу|кім бос) [болса] ал(сын|шы|ыңызшы|ыңыздаршы)',
  ru: '(возьмите|возьмёт|заберите|заберёт|возьми|забери) [пожалуйста|её|его] (кто-нибудь|кто нибудь|кто-то|кто свободен|другой) · кто-нибудь (возьмите|возьмёт|заберите) · может кто (возьмёт|заберёт)',
  en: '(someone|somebody|anyone) [else] [please] (take|grab) · can (someone|somebody|anyone) take',
};

/** With a name: «передай 0042 Айгуль». */
export const givesAway: Phrases = {
  kk: 'бер(іңіз|ші|іңізші|ейін|емін|ем|) · өткіз(іңіз|ші|) · саған · тапсыр(ыңыз|)',
  ru: '(передай|отдай)(те|) · передать · отдать · передаю · отдаю · назначь[те] · отпиши[те] · тебе · пусть (возьмёт|заберёт|посмотрит|займётся|делает)',
  en: 'assign · give · pass · hand · transfer',
};

/** To whoever is called by name before it. */
export const youTake: Phrases = {
  kk: 'ал(шы|ыңыз|ыңызшы|сын|а берші) · саған',
  ru: '(возьми|забери)(те|) · тебе · возьмёшь · заберёшь · возьмёт · заберёт',
  en: 'take · grab · for you · yours',
};

/** Beside a name. */
export const aroundHandOver: Phrases = {
  kk: 'оны · мұны · осыны · өтінішті · де · мен · және',
  ru: 'её · его · это · эту · заявк(у|и) · заявление · пожалуйста · пж · плиз · и · от меня · меня · на · коллеге · нашей · нашему',
  en: 'it · this · that · to · please · pls · over · and · the · request · our',
};

/** Something is to be told, and nothing given. */
export const saysThat: Phrases = {
  kk: 'деп (айт|жаз|хабарла)*',
  ru: '(ему|ей|им|заявител*|клиент*|чтобы|чтоб) · [,] что',
  en: 'that (the|it|he|she|they|his|her) · tell',
};

/** All of one's own, or what no number stands for. */
export const allMine: Phrases = {
  kk: 'бәрін[ші] · барлығын · барлық [өтініш]* · менікін · мендегі* · өтініштерімді · менің өтініш*',
  ru: '(все|всё|всех) [мои|моё|моих|мое] [заявк*|заявлени*] · (мои|моё|моих|мою) [заявк*|заявлени*]',
  en: '(all|everything) [of] [my|mine] [requests|ones] · (my|mine) [requests]',
};
