/** Who answers here, known by look: the README of the tables explains the signs. */
import type { Phrases } from '../phrases.ts';

/** All that is said. */
export const whoAnswers: Phrases = {
  kk: `
    [сен|сіз|сіздер|бұл] (кімсің|кімсіз|кімсіздер|кім бұл) · бұл кім · кімсің (сен|өзің) · кімсіз (сіз|өзіңіз)
    [сен|сіз|бұл] бот(сың|сыз|) (ба|па|пысың|пысыз) · ботпысың · ботпысыз · роботпысыз · роботпысың · [сен|сіз] робот(сың|сыз|) (ба|па)
    [бұл|сіз|сен] бот [па] [әлде|немесе] [тірі] адам(сыз|сың|) (ба|па) · [сіз|сен] (тірі адам|адам)(сыз|сың) ба [әлде|немесе] [бот|робот|ботсыз|ботсың] [ба|па]
    [мен] [қазір] (адаммен|ботпен|роботпен|кіммен) сөйлесіп (отырмын|тұрмын|жатырмын) [ба]
    (маған|менімен|бізге) (жауап беріп|жазып|сөйлесіп) (отырған|тұрған|жатқан) кім
    (маған|менімен|бізге) кім (жауап бер|жаз|сөйлес)+ [жатыр|отыр|тұр] · (сенің|сіздің) (атың|есімің)(ыз|) кім
  `,
  ru: `
    [а|и] (ты|вы) кто [ты|вы] [такой|такая|такие] · [а] кто (ты|вы) [такой|такая|такие] [вообще] · [а] кто это [вообще] [пишет|отвечает]
    [а] с кем я (говорю|общаюсь|переписываюсь|разговариваю) · представьтесь · как (тебя|вас) зовут
    (ты|вы|это) бот [или] [живой] [человек|люди|не] · [это|ты|вы] бот или [живой|настоящий] [человек|люди|оператор] · бот или [живой] человек
    [оператор] (ты|вы|это) [живой|настоящий] (человек|люди|оператор) [или] [бот|робот|нет] · (ты|вы|это) робот [или] [человек]
    кем вы являетесь · бот · кто там · кто мне (отвечает|пишет) · мне отвечает (бот|робот|человек|программа) [или] [человек|бот] · (ты|вы|это) (искусственный интеллект|ии|нейросеть|чат гпт|chatgpt) · я с (ботом|роботом|человеком) (говорю|общаюсь|разговариваю)
    люди (тут|здесь) [вообще] есть или [только] бот
  `,
  en: `
    you are [a] (bot|robot|machine) · whom am i (talking|speaking|chatting) (to|with) · who are you · what are you · who is this · who's this · who am i (talking|speaking|chatting|writing) (to|with) · what is your name · what's your name · who is answering [me]
    (are you|is this|is it) [a] [real|live|actual] (bot|robot|human|person|machine|ai|chatgpt|human being) [or] [a] [real] [bot|human|person|robot|not]
    am i (talking|speaking|chatting) (to|with) [a] [real] (bot|robot|human|person|machine) [or] [a] [human|bot|person] · (bot|robot) or [a] [real|live] (human|person) · human or (bot|robot)
  `,
};
/** The same in the midst of more words. Whole words. */
export const whoWithin: Phrases = {
  kk: 'адам(сыз|сың) ба …8 (робот|бот)+ · (робот|бот)(сыз|сың|) (ба|па) …8 адам(сыз|сың|) (ба|ма) · (ботпен|роботпен) сөйлесіп (отырмын|тұрмын) ба',
  ru: '(вы|ты|это) [там] (живая|живой|человек|настоящий|настоящая) [человек] или [вы] [там] (автомат|бот|робот|программа|машина)* · (вы|ты|это) [там] (автомат|бот|робот|программа|машина) или [вы] [живой|живая|настоящий] (человек|живой|живая|люди)*',
  en: '(are you|is this|am i talking to) [a|an] [real|live|actual] (person|human) or [a|an|just] (bot|robot|machine|program) · (are you|is this|am i talking to) [a|an] (bot|robot|machine|program) or [a|an] [real|live] (person|human) · (is|are) there [a|any|some] [real|live|actual] (human|person|people|humans|someone|anyone) · (is|are) (someone|anyone|anybody|somebody) [human|real|alive] there · (am i|i am|i’m) [just|only] (talking|speaking|writing) to a (robot|bot|machine)',
};
export const aroundWho: Phrases = {
  kk: 'сәлеметсіз бе · сәлем · кешіріңіз · айтыңызшы · өзі',
  ru: 'алло · здравствуйте · привет · добрый (день|вечер) · извините · скажите · а · простите · вообще · интересно',
  en: 'hello · hi · sorry · excuse me · please · and · so',
};
