import * as words from '../../words/sentences/who-words.ts';
import { heardAlone } from './heard.ts';

/** «Ты кто?», «бот па, адам ба?»: who answers here, and nothing else is asked. */
export const asksWhoAnswers = heardAlone(words.whoAnswers, {
  before: words.aroundWho,
  behind: words.aroundWho,
});
