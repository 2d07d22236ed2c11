/**
 * "How far is it?" in whole phrases, by look (`lookOf`): what moves, what is new, how long one has waited. Each names the
 * request, the waiting or nothing else at all, since the same words beside another matter ask something else.
 */
const polite =
  '(?:(?:здравствуите|добрыи (?:день|вечер)|салеметсиз бе|салем|hello|hi|а|ну|и|подскажите|скажите|пожалуиста|еще|что то|please) )*';
const request = '(?:справк|заявк|заявлен|запрос|документ|дел[оау]|анкет|отиниш|отиним|аныктама|кужат)\\p{L}*';
const my = '(?:(?:мо\\p{L}+|наш\\p{L}+|менин|my) )*';
/** A reference beside the words, as the look of it parts it. */
const ofWhich = `(?: (?:по|с|о|об|насчет) ${my}${request}(?: cr \\S+ \\S+)?)?`;
const waiting = '(?:ждать|ожидать|будете (?:делать|рассматривать|смотреть))';
const days = '(?:перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|четверт\\p{L}+|пят\\p{L}+|\\d+|два|три|четыре|пять)';
const span = `(?:${days} (?:день|дня|днеи|сутки|неделю|недели)|целыи день|неделю|две недели|полдня|месяц)`;

const phrases = [
  // What moves: «движется ли моё дело», «сдвинулось что-нибудь?»
  `(?:как )?(?:движется|продвигается|сдвинул\\p{L}*|рассматривается|делается)(?: ли)?(?: ${my}${request}| что ?нибудь)?(?: уже| там)?`,
  `${my}${request} (?:движется|продвигается|сдвинулось)(?: ли)?`,
  // What is new: «есть что-нибудь новое по заявке?»
  `(?:по ${my}${request}(?: cr \\S+ \\S+)? )?(?:есть|появились|какие)(?: ли)?(?: что)?(?: ?нибудь)? (?:новост\\p{L}*|нового|новое|результат\\p{L}*|изменени\\p{L}*|движени\\p{L}*)${ofWhich}`,
  `как там (?:дела с )?${my}${request}`,
  // How long: «а долго ещё?», «скок ждать»
  `долго(?: еще)?(?: мне| нам)?(?: ${waiting})?(?: еще)?${ofWhich}`,
  `(?:скоко|скок|скольк\\p{L}*)(?: еще)?(?: мне| нам)? ${waiting}(?: еще)?${ofWhich}`,
  // How long it has been: «третий день жду»
  `(?:я )?(?:уже )?(?:${span} )(?:уже )?(?:жду|ждем|ожидаю|смотрите|рассматриваете|делаете|нет ответа|тишина)(?: ${my}${request}| ответа?)?`,
  `(?:вы )?${my}${request} (?:уже )?${span} (?:смотрите|рассматриваете|делаете|рассматривается)`,
  `(?:я )?жду (?:уже )?${span}(?: ${my}${request}| ответа?)?`,
  `обещали (?:вчера|сегодня|на \\p{L}+)(?: (?:а )?(?:где|нет|и где|тишина))?`,
  // Kazakh
  `(?:${request} )?кашан (?:шыгады|болады|бересиз(?:дер)?|келеди|дайын болады|шыгарасыз(?:дар)?)(?: екен)?(?: енди)?`,
  `(?:менин )?(?:${request} )?каи (?:жерде(?: тур)?|сатыда(?: тур)?|кезенде)`,
  `(?:тагы )?(?:неше|канша) кун (?:кутем(?:ин|из)?|куту керек)`,
  `(?:${days}|бир|еки|уш|торт|бес) (?:кун|апта)(?: болды| бойы)? кут\\p{L}*(?: (?:журмин|отырмын|турмын|жатырмын))?`,
  `(?:менин )?(?:бумажн\\p{L}* |кагаз )?${request} каида(?: (?:жур|жатыр|тур|болып жатыр|жетти))?(?: екен)?(?: енди)?`,
  // English
  `(?:what ?s |what is |whats )?(?:the )?eta(?: please)?`,
  `(?:what about|what happened (?:to|with)|what ?s happening with|what ?s up with|how about) (?:my|the) (?:request|certificate|application)(?: (?:i|that i) (?:asked for|requested|ordered|applied for|sent)(?: \\p{L}+){0,2})?`,
  `how ?(?:is|s) (?:my|the) (?:request|certificate|application) (?:going|doing|coming along)`,
  `i(?: have| ve)?(?: been)? wait(?:ing|ed) (?:for )?(?:\\p{L}+|\\d+) (?:days?|weeks?)(?: (?:already|now))?`,
];
const asked = new RegExp(`^${polite}(?:${phrases.join('|')})(?: (?:пожалуиста|please|же))?$`, 'u');

/** `look`: the words by their look. */
export function isStatusPhrase(look: string): boolean {
  return asked.test(look);
}
