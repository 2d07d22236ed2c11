/** What people want done with what is kept of them, and what they say to the question for consent, as whole words: README.md explains the signs. */
import type { Phrases } from './phrases.ts';

export const eraseMine: Phrases = {
  kk: `
    мені өшір* · (дерек|мәлімет|ақпарат)* …2+ өшірілуі*
    (дерек|мәлімет|ақпарат)* …3+ (өшір|жой|құрт)*
  `,
  ru: `
    (удали[те|ть]|сотри[те]) (меня|мой профиль) · (мои|личные|персональные) данные [были] удал(или|ены|ить|ите)
    (удал|сотр|уничтож|стереть|очист)* …3+ (данн*|информаци*|сведени*|обо мне|аккаунт*|профил*)
  `,
  en: `
    delete me · (erasure|deletion|removal) of [all] [my] [personal] (data|information) · (my|personal|all) (data|information|details) [be|to be] (erased|deleted|removed|wiped) · right to be forgotten
    (delete|erase|remove|wipe) …3+ (data|information|details|account|about me)
  `,
};
export const whatForMine: Phrases = {
  kk: `
    (дерек|мәлімет)* …3+ (қайда|не үшін|қалай|не болады|кімге|кім|ким) · (кім|ким) …4+ (дерек|мәлімет)*
    (неге|не үшін|неліктен) …2+ (ботқа|сіздерге|сізге) …3+ (айт|бер|жаз)* [керек] · (неге|не үшін|неліктен) …3+ (жсн|иин|куәлі|нөмір|төлқұжат)* …2+ (керек|сұра)* · (жсн|иин|куәлі|нөмір|төлқұжат)* …3+ (неге|не үшін|неліктен) (керек|сұра)*
  `,
  ru: `
    (что|как|куда|зачем|для чего|где|кто|кому) …6+ [мо+|личн+|персональн+|эти][ ](данны|сведени)*
    (с какой стати|с чего|с чего это|с чего вдруг|на каком основании|почему|зачем) [я|мне] (долж|обяз|буд)+ …3+ (говорить|давать|дать|сообщать|писать|вводить|указывать) · (почему|зачем|для чего) …3+ (нуж|над|прос|спрашив|требу)+ …2+ (иин|паспорт|телефон|номер|удостоверени)* · (почему|зачем|для чего) …3+ (иин|паспорт|телефон|номер|удостоверени)* …2+ (нуж|над|прос|спрашив|требу)+
  `,
  en: `
    (what|how|why|where|who) …6+ [my] [personal] data
    why (should|must|do|would) i [have to] (tell|give|show) (you|a bot|the bot|this bot|a machine) …2+ · why …4+ (need|want|ask for) …2+ (iin|passport|phone|number|id)
  `,
};
/** With one of these it is asked how data are given or mended. Parts of words. */
export const givingMine: Phrases = {
  kk: 'өзгерт · түзет · жаңарт · енгіз',
  ru: 'исправ · измен · помен · обнов · писать · ввести · вводить · внести · заполн · найти',
  en: 'correct · change · update · enter · fix · fill',
};
export const showMine: Phrases = {
  kk: '(мен туралы|менің) …2+ (дерек|мәлімет|ақпарат)* …2+ (көрсет|сақта|бар|жібер)*',
  ru: `
    (какие|что|покажите|пришлите) …3+ (мои|личные|персональные) данные
    (какие|что|покажите|пришлите) …3+ данные (обо мне|вы|у вас)
    (какие|что|покажите|пришлите) …3+ ([вы] (знаете|храните) обо мне|обо мне (знаете|храните|известно))
  `,
  en: `
    what (data|information|do you (know|keep|store|have)) …4+ (about|on) me
    show [me] my data
  `,
};
export const withdrawConsent: Phrases = {
  kk: 'келісім* …2+ (қайтар|бас тарт)*',
  ru: '(отзыв|отозв|забир|забра)* …2+ согласи*',
  en: '(withdraw|revoke) …2+ consent',
};

/** What stands in front of consent, the consent itself, and what may stand behind: all that is said. */
export const beforeAgreeing: Phrases = {
  kk: 'иә · ия · ок · мен · оқыдым · оқып шықтым · танысып шықтым · таныстым',
  ru: 'да · конечно · я',
  en: 'yes · i',
};
export const agreeing: Phrases = {
  kk: 'келіс(емін|ем|тім|ім[ ]беремін|ім[ ]берем) · рұқсат (беремін|берем|етемін|етем) · қабылдаймын',
  ru: 'соглас(ен|на|ны) · даю согласие · принимаю',
  en: '[do] (agree|accept|consent)',
};
export const behindAgreeing: Phrases = { kk: 'иә', ru: 'да · со всем · на обработку …9+', en: 'yes' };
/** There is none. */
export const refusing: Phrases = {
  kk: 'келіспе(ймін|йм|дім|й тұрмын) · келісім бермей(мін|м) · рұқсат (бермей|етпей)(мін|м) · келісе алмай(мын|м) · қарсымын',
  ru: 'не[ ]соглас(ен|на|ны) · не даю · ^{я|мы|нет|категорически|точно|всё} против',
  en: "(don't|do not) (agree|accept|consent) · disagree · decline",
};
