/** "How far is it?" in the midst of a longer sentence, known by look: the README of the tables explains the signs. */
import type { Phrases } from '../phrases.ts';

/** Nothing but one's own request can be meant, whatever stands around it. */
export const askedWithin: Phrases = {
  kk: `
    қашан (шығады|бітеді|дайын бол(ады|ат|ар)|дайын болатынын|шығатынын|бітетінін|келеді|аламын|береді|бересіз*)
    (анықтама|өтініш|құжат|справка)(м|мыз)* не болды · (тапсырғаныма|жібергеніме|бергеніме) …20(болды|өтті) · әлі (хабар|жауап) (жоқ|келмеді) · хабар жоқ
    (анықтама|өтініш|құжат|справка)(м|мыз)* (дайын|шықты|бітті|келді|қаралды) (ба|ма|ме|бе|болды ма|бол* ма)
    дайын (болды|бол) [ма] (білейін|білгім|білсем)* · дайын ба екен · (статус|мәртебе)*ін біл(ейін|гім|сем)*
  `,
  ru: `
    (хотел|хочу|хотелось|хотим|решил)[а|и|ось] [бы] (узнать|уточнить|спросить|поинтересоваться) …30(готов|статус|этап|стади|когда|как продвигается|как дела|что с)+
    готов(а|о|ы|) [она|он|оно] [или] [ещё] (нет|нет ещё) · готов(а|о|) ли [уже] [мо+|она|он]
    когда [примерно|уже|же] (она|он|оно) [уже] [будет|придёт] [готов(а|о|)] · когда [уже|примерно|мне] (её|его) (ждать|получу|пришл(ёте|ют)|сделаете|выдадут)
    когда (будет|будут) готов(а|о|ы|) · когда (пришл(ёте|ют)|сделаете|выдадите) [мне|её|его] [пдф|файл|справку|документ]
    сколько ещё [мне|нам] (ждать|ожидать) · до сих пор (нет|не) + · когда (мне) [её|его] ждать
    как там [мо+|наш+] (справ|заявк|заявлен|документ)+ · что [там] с [мо+|наш+] (справ|заявк|заявлен|документ)* [мо+]
    есть (ли) [уже] [какие] [то|нибудь] (подвижк|новост|изменен|продвижен)+ · мо(я|ё) (заявка|заявление|справка) [вообще|уже|ещё] (в работе|рассматривается|продвигается|готова)
    до сих пор (тишина|ничего|жду) · вы [мне] [ещё|уже] [не] сделали
    на как(ом|ой) [она|он|оно|сейчас] (этапе|стадии) · что (там) (с|по) мо+ (справк|заявк|заявлен)+
  `,
  en: `
    how much longer [do|will|must|please|does it] [i] [have to] [wait|take] · when will (it|my (certificate|request|application)) be (ready|done|finished|sent)
    is (it|my (certificate|request|application)) (ready|done|finished) [yet] · any (news|update|updates) (on|about) (my|the|it)
    still processing · has my (application|request|certificate) been (approved|processed|accepted|issued|done) · (what's|what is|why is it) taking so long
    when (should|can|will|do|could) i (expect|get|receive) (it|my|the (pdf|certificate|file|document)) · i (haven't|have not) (received|heard|got) (anything|it)
    still (nothing|waiting|no (news|answer|reply)) · (wanted|like) to (know|check|ask) (if it is|if it's|whether|the status|how far|when) …30
    where is my (certificate|pdf|file|document) · what is the status
  `,
};
/** With one of these it is asked before anything was sent, or of something else. */
export const notOfMine: Phrases = {
  kk: '(тапсыр|ал|сұрат)ғым келеді · апостиль* · (тапсырсам|берсем|толтырсам|жіберсем) · кім (алып|алады)* · қате*',
  ru: `
    (хочу|хотел[а] [бы]|хотим|надо|нужно) (заказать|подать|оформить|запросить) · апостил* · если [я|мы|сегодня|сейчас] (пода|отправ|заполн|закаж|запрос)+ · ошибк* · опечатк* · неправильн* · неверн* · (заплатить|доплатить)
    [в] друг(ом|ой) (цон|город|отделен)* · (стоит|стоимост|цен)+ · на каком языке · действительн* · срок действия
  `,
  en: '(want|like|need) to (apply|order|request) · apostille · if i (apply|send|order) · mistake · typo · wrong · cost · valid · pay',
};
