import { lookOf } from '../../../places/place-spelling.ts';
import { isEverydayWord } from '../../../talk/everyday-words.ts';
import { sayingsOf } from '../../../talk/sayings.ts';

/**
 * Words beside a number or a date that answer no question of the form. Nobody may believe that they were passed on: they
 * are shown back as not used. Words that only lead in to the answer are not worth a remark.
 */

/** Of fewer words nobody expects that they reach somebody. */
const fewestWords = 2;
const fewestLetters = 3;
const mostShown = 60;

const around: ReadonlySet<string> = new Set(
  `это вот мой моя мое мои наш номер телефон телефона телефону мобильный сотовый сотка ватсап вацап whatsapp telegram телеграм тел иин жсн iin цифр цифры цифра число
   дата день год года году рождения рождение родился родилась мама мамы папа папы муж мужа жена жены сын сына дочь дочери брат брата сестра сестры ребенка ребёнка
   мой личный рабочий домашний можно звонить звоните пишите писать напишите запишите записывайте правильный верный точный новый старый казахстан казахстанский
   меня зовут мне нас нам для под при сейчас теперь пока вроде кажется наверное думаю так тоже уже еще ещё если что или как есть будет
   менің менин нөмірім номирим нөмірі нөмір телефоным ұялы жылы жылғы туған күнім куним туғанмын деп жазылған жазылган осы мынау бұл бул болады керек ана әке анамның әкемнің
   рақмет рахмет спасибо тез керек еді еди its it хабарласыңыз хабарласыныз жазыңыз жазыныз қоңырау шалыңыз дұрыс дурыс
   my number phone mobile cell whatsapp this that here the and name date birth born year day please call text write number's correct right new old mother father husband wife son daughter
   pozhaluista nomer telefon moi moy`
    .split(/\s+/)
    .map(lookOf),
);

/** The words that were left over, as they are shown; undefined: nothing that anybody would miss. */
export function unusedIn(rest: readonly string[]): string | undefined {
  const words = rest
    .flatMap((one) => one.split(/[,;.!\n]+/u))
    .map((one) => one.trim())
    .filter((one) => one !== '' && sayingsOf(one).length === 0 && (contentOf(one) > 0 || denies.test(one)));
  const count = words.reduce((sum, one) => sum + contentOf(one) + (denies.test(one) ? fewestWords : 0), 0);
  if (count < fewestWords) return undefined;
  const said = words.join(', ').replace(/\s+/gu, ' ');
  const letters = [...said];
  return letters.length > mostShown ? `${letters.slice(0, mostShown - 1).join('')}…` : said;
}

/** «Только не звоните» says more than its words: somebody may rely on it. */
const denies =
  /(?<!\p{L})(?:не\s+(?:звон|пиш|бесп|отправ|присыл)|нельзя|don['’]?t\s+(?:call|text|write)|do\s+not\s+call)|\p{L}{3}(?:ма|ме|ба|бе|па|пе)ңыз/iu;

function contentOf(words: string): number {
  return words
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => [...word].length >= fewestLetters && !around.has(lookOf(word)) && !isEverydayWord(word))
    .length;
}
