/** Pokes and moods of whoever waits, known by look: the README of the tables explains the signs. All that is said. */
import type { Phrases } from '../phrases.ts';

/** Only with a question mark, since the word alone may be anything. */
export const pokes: Phrases = {
  kk: `
    [ал|сонымен] (сонда|енді|енді не|сосын|иә|ия|онда) · ал · сонымен
  `,
  ru: `
    [ну|а|и] (ну|и|всё|уже|так) [там|же] · (ну|и|так) [и] (что|как) [там|же]
    [а|это] (точно|правда|реально|серьёзно|честно|уверены) [же|да]
    [это] шутка
  `,
  en: `
    [ok|okay|and] (and|so|well|now|ok|okay|then) · really · [you] sure · seriously · [is that|is it|it's] true
  `,
};

/** A day or a span with a question mark: while the desk waits, perhaps the answer. */
export const daysAsked: Phrases = {
  kk: `
    (бүгін|ертең|бүрсігүні|дүйсенбіде|сейсенбіде|сәрсенбіде|бейсенбіде|жұмада) [таңертең|түске дейін|түстен кейін|кешке] [бола|болады] [ғой|ма|ме|бе|па] · # (күн|сағат|апта) [ғой|ма|ме|бе|па]
  `,
  ru: `
    [а|значит|то есть] [только|можно] (сегодня|завтра|послезавтра|в понедельник|во вторник|в среду|в четверг|в пятницу|в субботу|на + неделе|через неделю|# (дней|дня|день|часа|часов)) [утром|с утра|днём|вечером|до обеда|после обеда] [можно|нормально|ок|пойдёт]
  `,
  en: `
    [so|by|on|and] (today|tomorrow|monday|tuesday|wednesday|thursday|friday|next week) [ok|okay|fine|works] · [so] # (day|days|hours|weeks)
  `,
};

/** With it or without. */
export const whatNow: Phrases = {
  kk: `
    (енді|сонда) (не істе(ймін|йм|йміз|у керек)|не болады|ше|қалай) · онда ше · [енді] күте (берейін|берем|беремін|береміз) (бе|ме) · [тек] күтем[ін] (бе|ме)
    {сіздер|мені|мен туралы} ұмыт(ып кет|ты|қан|па)+ [жоқсыз*] [ма|ба|ме|бе] · (рас|шын) (па|ба) [бұл|ма] · (қалжыңдап|әзілдеп) (тұрсыз|отырсыз|жатырсыз)[дар] (ба|ма) · шынымен бе
  `,
  ru: `
    [и|а|ну] [что] (теперь|дальше|далее) [что|делать|мне делать] · [и|а] что [мне] (теперь|дальше) [делать|ждать] · [и] что теперь мне делать
    [мне|нам|и|так] {мне|нам|просто|теперь|только|остаётся} ждать · [вы] [про|обо|о] [меня|мне|нас] [ещё] не (забыли|потеряли|забыл) [обо мне|про меня] · [про меня|обо мне] (забыли|забыли что ли)
    [а] это (нормально|правда|точно) · вы (шутите|серьёзно|издеваетесь) [что ли] · [а] вы [точно] (уверены|не ошиб(лись|аетесь))
  `,
  en: `
    [ok|so|and|well] (what now|now what|what next|what's next|ok so|so what now) · ok so · [ok] [so|do] i [just|only] [have to] wait · just wait
    (did|have) you (forget|forgot|forgotten) [about] me · (are you|you) sure · is (this|that) (normal|true|ok)
  `,
};

/** A mood and nothing else. */
export const moods: Phrases = {
  kk: 'ойбай · қап · уф · уфф · пай · пай пай · мм · ммм · әй · әттең · астапыралла · құдайым · о құдай · масқара ай · ойпырмай · керемет ай',
  ru: `
    жесть · мда · мдаа · блин · ах[ах|ахах|а|х|аха|ахах|ахаха|ахахаха] · хах[а|ах|аха] · ха ха · хе хе · хм · хмм · хммм · гм · ой · ой ой · ого · ух ты · вау · ура · урра · ураа · наконец[ ]то [то]
    эх · эхх · ох · уф · фух · капец · пипец · обалдеть · офигеть · ничего себе · ну и ну · вот это да · прикольно · интересно · странно · о боже · боже · господи · ё моё · ужас · ааа · аа · эээ · ммм · лол · ну · ну ну
  `,
  en: 'no way · come on · are you (kidding|serious|joking) [me] · you must be (kidding|joking) · lol · haha · hahaha · ha ha · hmm · hm · hmmm · oh no · oh · wow · yay · finally · at last · ugh · omg · oh my [god] · damn · huh · meh · oops · phew · aww · interesting · funny · strange',
};
