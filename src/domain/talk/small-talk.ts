import { lookOf, soundOf } from '../places/place-spelling.ts';
import { aroundThanks, thanked } from '../words/sentences/thanks-words.ts';
import { sayingsOf } from './sayings.ts';
import { clausesOf, heardAlone } from './sentences/heard.ts';

const listOf = (text: string) => new Set(text.split('·').map(lookOf));

/** «Ок», «жарайды»: the person has read what was said, and nothing is asked of them. By look; Latin by sound too. */
const notedWords = `все ок · бәрі ок · бәрі түсінікті · все понятно · все ясно · ок · окей · оке · окк · ok · okay · хорошо · хор · понятно · понял · поняла · ясно · ладно · угу · ага · супер · отлично ·
  жарайды · жарайд · жарады · түсінікті · түсіндім · жақсы · мақұл · макул · болды · болады · солай екен · білдім · көрдім · керемет · тамаша ·
  ок жақсы · жақсы ок · ок түсіндім · жақсы түсіндім · түсінікті рахмет · жақсы рахмет · жарайды рахмет · ок рахмет · мақұл рахмет · болады рахмет · рахмет түсіндім · түсіндім рахмет ·
  хорошо спасибо · ок спасибо · ок понял · ок поняла · ок ясно · ок понятно · ок понял спасибо · ок поняла спасибо · ок спс · окей спс · хорошо спс · понял спс · поняла спс · ок пасиб · ок рахм · ок рақмет · жарайды рақмет · thx · ok thx · ok ty · ok thank you · okay thank you ·
   понятно спасибо · понял спасибо · поняла спасибо · ясно спасибо · got it · i see · fine · all right · good · great · ok thanks · okay thanks ·
  ну ок · ну ладно · ну хорошо · ну понятно · ну ясно · ну и ладно · ладно тогда · хорошо тогда · ок тогда · понятненько · прекрасно · замечательно · класс · супер спасибо · понятно спс · ясно спс · жарайды онда · жақсы онда · ок онда · болады онда · мейлі · е мейлі · great thx · great thanks · ok great · ok cool · cool · perfect · alright · alright then · ok then · fine then · oh ok · ah ok · okay then · fair enough · no rush · no hurry · take your time · не спешу · не к спеху · не срочно · асықпаймын · асығыс емес · окей жду тогда · жду тогда · ладно жду · ну жду · вопросов нет · больше вопросов нет · вопросов больше нет · а понятно · ааа понятно · а ясно · ааа понятно спасибо · а понятно спасибо · сұрағым жоқ ·
  жду · ок жду · хорошо жду · понятно жду · буду ждать · ждем · хорошо буду ждать · ок буду ждать · жду спасибо · күтемін · күтем · жарайды күтемін · жақсы күтемін · күтеміз · ок күтемін ·
  спасибо жду · спасибо буду ждать · спасибо ждем · рахмет күтем · рахмет күтемін · рақмет күтем · рақмет күтемін · thanks waiting · thanks i will wait ·
  waiting · ok waiting · i will wait · i ll wait · ok i ll wait · ok i will wait`;
const noted = listOf(notedWords);
const notedSounds = new Set(
  notedWords
    .split('·')
    .filter((words) => /\p{Script=Cyrillic}/u.test(words))
    .map(soundOf)
    .filter((words) => words.length > 3),
);

/** A thumb up and its kind, alone. */
const agreeing = /^(?:[👍👌🙏✅🤝🆗💯🙂😊☺✔❤♥]|\p{Emoji_Modifier}|\u{FE0F}|\s)+$/u;

const mostLetters = 60;
const begins = listOf('начать · начнем · начали · бастау');

/** A word that only says that the message before it was read. */
export function isNoted(text: string): boolean {
  if (/^[\s+]*\+[\s+]*$/.test(text) || agreeing.test(text)) return true;
  if (text.length > mostLetters || text.includes('?')) return false;
  if (isNotedAlone(text)) return true;
  // «Всё ок, жду, спасибо».
  const clauses = clausesOf(text);
  return (
    clauses.some((one) => isNotedAlone(one)) &&
    clauses.every((one) => isNotedAlone(one) || smallTalk(one) === 'thanks')
  );
}

function isNotedAlone(text: string): boolean {
  const isLatin = !/\p{Script=Cyrillic}/u.test(text);
  return noted.has(lookOf(text)) || (isLatin && notedSounds.has(soundOf(text)));
}

const thanks = heardAlone(thanked, { before: aroundThanks, behind: aroundThanks });
const isAroundThanks = heardAlone(aroundThanks, { before: aroundThanks });

/** «Рахмет, көп жасаңыздар», «всё чётко, молодцы»: each clause thanks or praises. */
function saysThanks(text: string): boolean {
  if (/[?？]/u.test(text)) return false;
  const clauses = clausesOf(text);
  return clauses.some((one) => thanks(one)) && clauses.every((one) => thanks(one) || isAroundThanks(one));
}

/** greeting: the person wants to begin · thanks: the person has what they wanted. What is asked with it is neither. */
export function smallTalk(text: string): 'greeting' | 'thanks' | undefined {
  if (text.length > mostLetters) return undefined;
  const said = sayingsOf(text.replace(/[^\p{L}\p{N}\s'’-]+/gu, ' ')).find(
    ({ kind, slip }) => !slip && (kind === 'greeting' || kind === 'thanks'),
  );
  if (said?.kind === 'thanks' || saysThanks(text)) return 'thanks';
  // «Начнём» may be the answer to what the desk has asked.
  return said && !begins.has(lookOf(text)) ? 'greeting' : undefined;
}

/** Words of any question, by which no page of the guide is meant. */
const littleWords = new Set(
  [
    'а в вы где да дальше дела для ещё еще и из как какой когда к мне моя мой на надо не нет но нужен нужна нужно о по с слово слова то ты у что это этот я сколько можно будет кто кому куда почему мы вас вам вами они',
    'ба бе бұл бір да де еді жоқ иә керек қалай қалайсыз қандай ма ме мен менің не осы па пе сіз сөз тағы үшін және сіздер сіздің біз біздің олар қанша қайда қашан неге кім бола болады емес',
    'a an and are can could do does for how i is it many me much my need no of on the this to what when where who why yes you your we our they',
  ].flatMap((words) => words.split(' ')),
);

/** What a text that nobody asked for is about; empty where it has no words of its own. */
export function topicOf(text: string): string {
  const words =
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !littleWords.has(word)).join(' ');
}
