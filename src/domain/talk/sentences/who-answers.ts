import * as words from '../../words/sentences/who-words.ts';
import { heardAlone, heardWithin } from './heard.ts';

const asksAlone = heardAlone(words.whoAnswers, { before: words.aroundWho, behind: words.aroundWho });
const asksWithin = heardWithin(words.whoWithin);

/** «Ты кто?», «бот па, адам ба?»: who answers here, also where a reason stands beside it. */
export const asksWhoAnswers = (text: string): boolean => asksAlone(text) || asksWithin(text);
