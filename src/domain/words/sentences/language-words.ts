/** Around the name of a language that somebody wants spoken, known by look: the README of the tables explains the signs. */
import type { Phrases } from '../phrases.ts';

/** What people put around it, word by word; with any other word it is something else that is in that language. */
export const aroundWish: Phrases = {
  kk: `
    тіл · тілі · тілін · тілінде · тілді · тіліне · тілге · ауыстыр · ауыстырыңыз · ауыстырыңызшы · ауыстыру · ауыстырсаңыз · ауыстырайық · өзгерт · өзгертіңіз · өзгертіңізші
    жаз · жазыңыз · жазыңызшы · жазсаңыз · жазшы · жаза · жазып · аласыз · аламыз · сөйлеңіз · сөйлеңізші · сөйле · сөйлейік · сөйлесейік · сөйлессек · сөйлесек · сөйлесе · болса · бола · болады · болмай · болсын · болар
    жазсам · жазам · жазамын · жазайын · ма · ме · ба · бе · керек · өтінемін · маған · мен · сіз · жауап · беріңіз · беріңізші · берсеңіз · берсеңізші · бересіз · бере · көшіңіз · көшейік · бар · жалғастыр · жалғастырайық · жалғастырсақ · жалғастыра
    айтыңызшы · айтсаңыз · түсіндіріңізші · түсіндірсеңіз · ыңғайлы · ыңғайлырақ · жақсы · жақсырақ · дұрыс · оңай · оңайырақ · еді · екен · сәлеметсіз · сәлем · кешіріңіз · бірақ · сондықтан · мүмкін
  `,
  ru: `
    на · по · в · а · и · можно · ли · бы · пожалуйста · пж · давайте · давай · лучше · хочу · хотел · хотела · мне · нам · я · мы · вы · говорите · говори · поговорим · пишите · пиши · отвечайте · ответьте · писать · говорить · отвечать · объясните · объясняйте
    общаться · общаемся · общение · переключите · переключи · переключить · переключитесь · переключись · смените · сменить · поменяйте · поменять · перейти · перейдите · перейдем · включите · включить · язык · языке · языка
    продолжим · продолжать · продолжайте · продолжить · можем · можете · могли · удобнее · удобно · проще · легче · понятнее · будет · если · извините · простите · здравствуйте · добрый · день · вечер · привет · спасибо · но · поэтому
  `,
  en: `
    language · please · pls · switch · change · speak · talk · chat · write · answer · reply · respond · continue · can · could · would · you · we · i · it · us · let · lets · want · like · prefer · in · to · the · do · have · is · possible
    instead · better · for · me · s · d · ll · hello · hi · sorry · use · go · on · so · but · if · explain
  `,
};

/** A language is badly understood: no wish for it. LANG stands for the name of any. */
export const badlyUnderstood: Phrases = {
  kk: `
    [мен|біз] LANG (нашар|жаман|онша|жақсы|мүлдем|мүлде|аз|әрең|көп|түк) (түсін|біл|сөйле|оқи)+ [алмай*|қоймай*]
    [мен|біз] LANG (түсінбей|білмей|сөйлей алмай|оқи алмай|түсіне алмай|ұқпай)+
    LANG шорқақпын · LANG нашармын
  `,
  ru: `
    [я|мы] (плохо|не очень|почти не|не|слабо|совсем не|вообще не|ничего не) (понима|зна|говор|владе|чита)+ [хорошо|плохо] LANG
    [я|мы] LANG (плохо|не очень|почти не|не|слабо|совсем не|вообще не|ничего не) (понима|зна|говор|владе|чита)+ [хорошо]
    [я] [ничего] не понимаю [ничего] [что (тут|здесь|вы|там)|что] [написано|пишете|пишут]
    LANG [у меня] плох(ой|о)
  `,
  en: `
    [i|we] (don't|do not|can't|cannot|can not|barely|hardly) [really] (understand|speak|read|know|write) LANG [well|much|at all|very well]
    my LANG is (bad|poor|not good|weak|terrible|not great) · [i'm|i am] not good (at|in) LANG · [i'm|i am] bad at LANG
  `,
};

/** Said of talking, and not of a paper in that language. Beginnings of words. */
export const talking: Phrases = {
  kk: 'жаз(ыңыз|саңыз|шы|а аласыз) · сөйле · жауап бер · жалғастыр · түсіндір · тілді',
  ru: 'пиши · говори · поговор · отвечай · ответьте · общат · общаем · продолж · переключ · перейд · объясн',
  en: 'speak · talk · chat · write · answer · reply · respond · continue · switch · explain',
};
