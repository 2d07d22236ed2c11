import { isQuestion } from '../../talk/question-in-words.ts';
import { clausesOf } from '../../talk/sentences/heard.ts';
import { choiceNamed } from '../hearing/choice-words.ts';
import { firstChoices } from '../questions/certificate-questions.ts';

/** «Мне», «бумажную»: an answer to the first question of the form, said before it was asked; a question is none. */
export function answersFirst(text: string): boolean {
  return !isQuestion(text) && choiceNamed('for-whom', text, firstChoices) !== undefined;
}

/** «Себе, наверное бумажную, в Канаду лечу»: one of several clauses says for whom the certificate is, and nothing is asked. */
export function beginsToTell(text: string): boolean {
  const clauses = clausesOf(text);
  return clauses.length > 1 && !isQuestion(text) && clauses.some(answersFirst);
}
