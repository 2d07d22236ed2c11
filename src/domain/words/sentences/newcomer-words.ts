/** Short questions of people who are new here, which one page answers: the README of the tables explains the signs. Known by look. */
import type { Phrases } from '../phrases.ts';

/** Whoever tells nobody a code is right, and hears when one is asked for here. */
export const codeKept: Phrases = {
  kk: `
    (код|коды|кодты|кодтарды|құпиясөз)* {мен|ешкімге|сізге|өзім|ешқашан} (айтпа|берме|жібермей)+ · ешкімге …12 (код|құпиясөз)+ …12 (айтпа|берме|жіберме)+
  `,
  ru: `
    (код|пароль)* {я|вам|никому|из смс|никакие|чужим|по телефону|ни за что|никогда} не (диктую|продиктую|скажу|назову|называю|говорю|дам|даю|сообщу|сообщаю|пришлю|отправлю|буду (диктовать|говорить|называть|давать|сообщать))
    (никому|никаких|никакие|не) [буду|стану] [я] [вам] (диктую|диктовать|скажу|говорить|называть|давать|дам|сообщать|сообщу) …12 (код|парол)* · (никаких|никакие|никакого) (код|парол)+ [я|вам|тут] …12 (не|ни) ++
  `,
  en: `
    (don't|do not|never|won't|will not|not going to) {ever|give|tell|share|say|read|send} (my|any|the|a|out|codes|code) …12 (code|codes|password|passwords)* · (don't|never|won't) (share|give|tell) [my|any] (code|codes|password|passwords)
  `,
};

/** How it goes here, where one begins, what is needed for it: nothing else is said. */
export const howToBegin: Phrases = {
  kk: `
    [бұл|мұнда|осында] қалай (істейді|жұмыс істейді|алуға болады|алады|аламын|алсам болады|болады) [бұл|анықтаманы|мұны] · (неден|қайдан) (бастау|бастайын|бастаймын|бастасам)* [керек|болады]
    (не|қандай құжат|қандай құжаттар|нелер) (керек|қажет|дайындау керек|дайындайын|дайындаймын) [мұнда|бұған|ол үшін] · қайдан (аламын|алуға болады|алам|алсам болады) [мұны|оны] · не істе(у керек|уім керек|йін|ймін)
  `,
  ru: `
    как [это|тут|здесь|оно|у вас|бот] [всё] (работает|происходит|устроено|делается|оформляется|получают|заказывают|пользоваться) [тут|здесь] · с чего [мне|тут|лучше] (начать|начинать|начнём)
    [а] (что|чего) [мне|от меня|для этого|тут|вам] (нужно|надо|требуется|понадобится) [для этого|иметь|подготовить|от меня|чтобы получить|приготовить] · (какие|какой) [нужны|нужен|надо|требуются] (документы|документ|бумаги) [нужны|нужен|надо|готовить|требуются]
    [мне] что [мне|тут|нужно|надо] (делать|нажимать|нажать|сделать) [тут|здесь|чтобы получить] · как [мне|её|это|тут] (получить|оформить|заказать|сделать) [её|это|тут|здесь] · не (понимаю|понял|поняла|пойму) [я] (как|что|чё|чего) [тут|здесь|тут делать|делать|нажимать|это]
  `,
  en: `
    how (does|do) (it|this|that|things) (work|go) [here] · (where|how) do i (begin|start) [here|with it] · what (do i|will i|would i|does one|should i) (need|have to have|prepare|bring) [for it|for this|to get it|to apply]
    (what|which) (documents|papers|documents do i need|papers do i need) [are] [needed|required] · how (do|can|could) i (get|obtain|order) (it|one|that|this) [here] · what (do i|should i) do [here|now|next]
  `,
};
export const aroundBeginning: Phrases = {
  kk: 'сәлеметсіз бе · сәлем · айтыңызшы · кешіріңіз · сонда · ал · екен · маған · мен · өзі · осы · деген',
  ru: 'здравствуйте · добрый (день|вечер) · привет · подскажите · скажите · извините · а · ну · и · вообще · пожалуйста · это · эта · штука · тут · у вас · новенький · новенькая',
  en: "hi · hello · please · sorry · and · so · ok · exactly · this · bot · new here · i am · i'm",
};

/** Whether it grows too old. */
export const again: Phrases = {
  kk: '(мерзімі|күші) (өтіп|бітіп) (кетпей|қалмай|кетеді|қалады)+',
  ru: '(не просрочится|не устареет|успеет устареть)',
  en: '(when does|will) (it|this) expire',
};
/** Is it lawful, does the state stand behind it? */
export const lawful: Phrases = {
  kk: '(бұл|осы|мұның) …8 (заңды|ресми|рас) (ма|ба|бот па) · ресми бот (па|ма)',
  ru: '(это|бот|вы|тут|справка) [вообще|точно|у вас] (законно|легально|официально|официальный|официальная|официальные|настоящий) [бот|ли]$',
  en: '(is|are) (this|it|you) [bot] [really|even] (legal|legit|official|lawful|safe)',
};
/** How long it is good, and what for. */
export const needed: Phrases = {
  kk: '(қанша|неше) (күн|ай|уақыт)+ [дейін] (жарамды|жарайды|күші бар) · (жарамдылық|жарамды) (мерзімі|уақыты) · (жұмысқа|визаға|оқуға|банкке|елшілікке) (жарай|жүре|бола|жарамды) [ма|ды ма|ма екен]+',
  ru: 'сколько …15 (действует|действительна|годна|живёт|годится) · срок (действия|годности) · до какого [числа] (действует|действительна|годна) · (для|на) (работы|визы|учёбы|банка|посольства|работу|визу|учёбу) [она|это] (подойдёт|годится|пойдёт|сгодится)',
  en: 'how long is (it|this|the certificate) (valid|good) [for] · (validity|valid) period · how long does (it|this) stay valid · (is it|will it be|would it be) (good|ok|okay|fine|enough|accepted) for (work|a job|a visa|visa|university|a bank|the embassy)',
};
/** Asked of the time alone. */
export const kinds: Phrases = {
  kk: '(бұл|ол) (ұзақ|көп уақыт) [ала|болады|алады] (ма|ба) · [қанша] тез (бола|дайын бола|шыға)+ ма',
  ru: '[а] это [всё] (долго|быстро) [делается|готовится|будет]$ · (быстро|долго) [ли] (делают|делаете|делается|готовят|готовится)',
  en: '(does|will) (it|this) take (long|a long time|days|forever) · is it (quick|fast|instant)',
};
