/** Thanks in more words than one: blessings and praise, known by look. The README of the tables explains the signs. */
import type { Phrases } from '../phrases.ts';

/** All that a clause says, but for what stands around it. */
export const thanked: Phrases = {
  kk: `
    рахмет · рақмет · алғыс айтамын · көп жаса(ң|ңыз|ңдар|ңыздар|сын) · (дендерің|денің)(із|) сау болсын · (бақытты|аман|аман есен) бол(ың|ыңыз|ыңдар|ыңыздар|)
    өркен(дерің|ің)(із|) өссін · жарайсы(ң|з|ңдар|здар) · (құдай|алла|аллах) (разы|риза) болсын · жақсылық көр(ің|іңіз|іңіздер) · жұмыстарыңызға сәттілік
  `,
  ru: `
    спасиб(о|ки) · спс · благодарю · дай [вам|вас|тебе] бог [вам] [здоровья|счастья] · храни [вас] (бог|господь) [вас] · [вы] (молодцы|молодец|умницы|умница|лучшие|супер|красавчики)
    низкий [вам] поклон · от души · респект · выручил[а|и] · вы [мне|нам|нас|меня] очень (помогли|выручили) · всех [вам] благ · удачи [вам] · здоровья вам
  `,
  en: `
    thanks · thank you · cheers · much appreciated · [i|we|really] appreciate it · god bless [you] · bless you · [you|you guys] are (great|the best|awesome|amazing|lovely|stars|a star|lifesavers|a lifesaver)
    you're (great|the best|awesome|amazing|a star) · well done · great (job|work|service) · legend[s]
  `,
};
export const aroundThanks: Phrases = {
  kk: 'айналайын* · балам · балаларым · қарағым · қыздар · жігіттер · көп · үлкен · мың · сізге · сіздерге · сендерге · саған · барлығыңызға · бәріңізге · керемет · бәрі (жақсы|дұрыс|керемет|тамаша)',
  ru: `
    девочки · девушки · девушка · ребята · мальчики · родные · друзья · вам · всем · вас · большое · огромное · очень · за всё · за помощь · всё (чётко|супер|отлично|хорошо|прекрасно|быстро|ок)
    за (терпение|понимание|ожидание|работу|труд|быстроту) · с (наступающим|праздник*|новым годом|днём ~) · и (вас|вам) · у нас …2+ (снег|дождь|метель|жара|холодно|мороз|ветер) [валит|идёт] · супер · отлично · класс · красота · ура · как быстро · быстро
  `,
  en: 'ok · okay · oh · mate · guys · all · everyone · so · very · much · a lot · honestly · really · for everything · for your help · great · awesome · perfect · lovely · that was (fast|quick) · wow · brilliant · (my|our) (gran|granny|mum|mom|mother|dad|father|wife|husband|family) (says|said|sends) [too] · happy (holidays|new year)',
};
