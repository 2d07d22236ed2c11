import { isQuestion } from '../../talk/question-in-words.ts';
import { choiceNamed } from '../hearing/choice-words.ts';
import { firstChoices } from '../questions/certificate-questions.ts';

/** «Мне», «бумажную»: an answer to the first question of the form, said before it was asked; a question is none. */
export function answersFirst(text: string): boolean {
  return !isQuestion(text) && choiceNamed('for-whom', text, firstChoices) !== undefined;
}
