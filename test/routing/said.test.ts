import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commandBehindGreeting, commandSaid } from '../../src/domain/desk/command-in-words.ts';
import { unnamedOrder, unnamedOrders } from '../../src/domain/desk/orders/unnamed-order.ts';
import { withoutKazakh } from '../../src/domain/places/place-spelling.ts';
import { consentIn } from '../../src/domain/talk/consent-in-words.ts';
import { localeBeside, localeNamed, localeWished } from '../../src/domain/talk/language-of-text.ts';
import { asksBeside, isDoubtfulAnswer, isNoAnswer, isPutOff } from '../../src/domain/talk/no-answer.ts';
import {
  asksOwnData,
  complains,
  isForOperators,
  isOrder,
  isQuestion,
  wantsAgain,
  wantsCertificate,
  wantsOtherLanguage,
  wantsPerson,
  wantsUnnamed,
} from '../../src/domain/talk/question-in-words.ts';
import { pagesAsked, worryIn } from '../../src/domain/talk/sentences/asked-page.ts';
import { isExcuse, saysWrongChat } from '../../src/domain/talk/sentences/excuse.ts';
import { answerToOffer } from '../../src/domain/talk/sentences/offer.ts';
import { isPoke } from '../../src/domain/talk/sentences/pokes.ts';
import { asksStatusBeside } from '../../src/domain/talk/sentences/status-in-sentence.ts';
import {
  tellsWhatToPassOn,
  wantsPersonFor,
  wentInVain,
  willCollect,
} from '../../src/domain/talk/sentences/told-desk.ts';
import { detailsIn } from '../../src/domain/talk/sentences/told-details.ts';
import { asksWhoAnswers } from '../../src/domain/talk/sentences/who-answers.ts';
import {
  answerToWithdrawal,
  needsNothing,
  withdrawsOnCondition,
} from '../../src/domain/talk/sentences/withdrawal.ts';
import { isNoted, smallTalk } from '../../src/domain/talk/small-talk.ts';
import { asksStatus } from '../../src/domain/talk/status-question.ts';
import {
  contestsRefusal,
  fearsRecord,
  namesSentRequest,
  tellingIn,
  tellsMistake,
} from '../../src/domain/talk/told-about-request.ts';

/** What people say outside the form, and what is heard in it: said.csv, a line each, for whoever knows the language. */

const rows = z.array(z.strictObject({ what: z.string(), typed: z.string().min(1) })).parse(
  parse(readFileSync(join(import.meta.dirname, 'said.csv'), 'utf8'), {
    columns: true,
    delimiter: ';',
    skip_empty_lines: true,
    comment: '#',
    comment_no_infix: true,
  }),
);

const isHeard: Readonly<Record<string, (text: string) => boolean>> = {
  'how far': asksStatus,
  'how far, and more': (text) => !asksStatus(text) && asksStatusBeside(text),
  'not how far at all': (text) => !asksStatus(text) && !asksStatusBeside(text),
  'not how far': (text) => !asksStatus(text),
  poke: isPoke,
  'no poke': (text) => !isPoke(text),
  withdraw: (text) => tellingIn(text).includes('withdraw'),
  'not withdrawn': (text) => !tellingIn(text).includes('withdraw'),
  keep: (text) => tellingIn(text).includes('keep'),
  'not kept': (text) => !tellingIn(text).includes('keep'),
  paid: (text) => tellingIn(text).includes('paid'),
  collected: (text) => tellingIn(text).includes('collected'),
  collecting: (text) => tellingIn(text).includes('collecting'),
  'why refused': (text) => tellingIn(text).includes('why-refused'),
  contests: contestsRefusal,
  'contests not': (text) => !contestsRefusal(text),
  'fears a record': fearsRecord,
  'no fear of a record': (text) => !fearsRecord(text),
  nothing: (text) => tellingIn(text).length === 0,
  greeting: (text) => smallTalk(text) === 'greeting',
  thanks: (text) => smallTalk(text) === 'thanks',
  'not thanks': (text) => smallTalk(text) !== 'thanks',
  read: isNoted,
  'wants a certificate': wantsCertificate,
  'wants a person': wantsPerson,
  'wants another language': wantsOtherLanguage,
  asks: isQuestion,
  paying: (text) => tellingIn(text).includes('paying'),
  consents: (text) => consentIn(text) === 'given',
  'consents not': (text) => consentIn(text) === 'declined',
  'says nothing of consent': (text) => consentIn(text) === undefined,
  'names kk': (text) => localeNamed(text) === 'kk',
  'names ru': (text) => localeNamed(text) === 'ru',
  'names en': (text) => localeNamed(text) === 'en',
  'names no language': (text) => localeNamed(text) === undefined,
  'no language for a form': (text) => localeWished(text, true) === undefined,
  'kk in the form': (text) => localeWished(text, true) === 'kk',
  'kk beside': (text) => localeBeside(text) === 'kk',
  'ru beside': (text) => localeBeside(text) === 'ru',
  'en beside': (text) => localeBeside(text) === 'en',
  'none beside': (text) => localeNamed(text) === undefined && localeBeside(text) === undefined,
  who: asksWhoAnswers,
  'not who': (text) => !asksWhoAnswers(text),
  use: (text) => asksOwnData(text) === 'use',
  'of what was sent': namesSentRequest,
  'not of what was sent': (text) => !namesSentRequest(text),
  'to pass on': tellsWhatToPassOn,
  'nothing to pass on': (text) => !tellsWhatToPassOn(text),
  'in vain': (text) => wentInVain(text) && tellingIn(text).length === 0,
  'not in vain': (text) => !wentInVain(text),
  'will collect': (text) => willCollect(text) && tellingIn(text).length === 0,
  'will not collect': (text) => !willCollect(text),
  'wants a person for something': wantsPersonFor,
  'wants a person alone': (text) => wantsPerson(text) && !wantsPersonFor(text),
  'for the operators': isForOperators,
  'not for the operators': (text) => !isForOperators(text),
  mistake: tellsMistake,
  'no mistake': (text) => !tellsMistake(text),
  order: isOrder,
  'no order': (text) => !isOrder(text),
  erase: (text) => asksOwnData(text) === 'erase',
  show: (text) => asksOwnData(text) === 'show',
  consent: (text) => asksOwnData(text) === 'consent',
  'own data not meant': (text) => asksOwnData(text) === undefined,
  angry: complains,
  'not angry': (text) => !complains(text),
  'asks beside': asksBeside,
  'asks nothing beside': (text) => !asksBeside(text),
  'wants something': wantsUnnamed,
  'wants nothing unnamed': (text) => !wantsUnnamed(text),
  'begin anew': wantsAgain,
  'not anew': (text) => !wantsAgain(text),
  'no answer': isNoAnswer,
  excuse: isExcuse,
  'wrong chat': saysWrongChat,
  'no wrong chat': (text) => !saysWrongChat(text),
  'perhaps none': (text) => !isNoAnswer(text) && isDoubtfulAnswer(text),
  'an answer': (text) => !isNoAnswer(text) && !isDoubtfulAnswer(text) && !isExcuse(text),
  'no page': (text) => pagesAsked(text).pages.length === 0,
  'worry kept-private': (text) => worryIn(text) === 'kept-private',
  'worry no-code-here': (text) => worryIn(text) === 'no-code-here',
  'worry code-kept': (text) => worryIn(text) === 'code-kept',
  'worry looked-at': (text) => worryIn(text) === 'looked-at',
  'no worry': (text) => worryIn(text) === undefined,
  'on condition': withdrawsOnCondition,
  'not on condition': (text) => !withdrawsOnCondition(text),
  'kept when asked': (text) => answerToWithdrawal(text) === 'keep',
  'passed on when asked': (text) => answerToOffer(text) === 'pass-on',
  'let go when asked': (text) => answerToOffer(text) === 'let-go',
  'neither when asked': (text) => answerToOffer(text) === undefined,
  'lets it be': needsNothing,
  'not let be': (text) => !needsNothing(text),
  'put off': isPutOff,
  'not put off': (text) => !isPutOff(text),
  'asked again': (text) => answerToWithdrawal(text) === 'withdraw',
  'neither of the two': (text) => answerToWithdrawal(text) === undefined,
  details: (text) => detailsIn(text, '2026-11-23') === 'surely',
  'perhaps details': (text) => detailsIn(text, '2026-11-23') === 'perhaps',
  'no details': (text) => detailsIn(text, '2026-11-23') === undefined,
  'operator: none': (text) => spoken(text) === undefined,
};

/** What an operator's words stand for: a command, or an order about a request that is not named. */
function spoken(text: string): string | undefined {
  const order = unnamedOrder(text);
  return (commandSaid(text) ?? commandBehindGreeting(text))?.name ?? (order && `unnamed-${order.name}`);
}

const ofPages = [
  'fraud',
  'representative',
  'authenticity',
  'about',
  'power representative',
  'delivery',
  'cost',
  'cost kinds',
  'refund',
  'here password',
  ...['here', 'needed', 'kinds', 'again'],
];
const pageRules = Object.fromEntries(
  ofPages.map((pages) => [`page ${pages}`, (text: string) => pagesAsked(text).pages.join(' ') === pages]),
);

const commands = ['queue', 'mine', 'overdue', 'stats', 'undo', 'find', 'export', 'operators', 'help', 'take'];
const orders = [
  ...['release', 'note', 'preview-ask', 'preview-message', 'said-refuse', 'correct'],
  ...[
    'language',
    'broadcast',
    'failed',
    'list-today',
    'list-waiting',
    'list-paper',
    'list-electronic',
    'said-away',
    'said-wrong-file',
  ],
];
const isCommand = Object.fromEntries(
  [...commands, ...orders, ...unnamedOrders.map((name) => `unnamed-${name}`)].map((name) => [
    `operator: ${name}`,
    (text: string) => spoken(text) === name,
  ]),
);

describe('what is said outside the form', () => {
  test.each([...new Set(rows.map(({ what }) => what))])('%s', (what) => {
    const heard = isHeard[what] ?? isCommand[what] ?? pageRules[what];
    if (heard === undefined) throw new Error(`${what}: there is no such kind`);
    const said = rows.filter((row) => row.what === what).map(({ typed }) => typed);
    expect(said.filter((text) => !heard(text))).toEqual([]);
    // «Кім» is "who"; without its letter it is the surname Ким.
    const kazakh = said.filter(
      (text) => /[әғқңөұүһі]/iu.test(text) && !/(?<!\p{L})кім(?!\p{L})/iu.test(text),
    );
    expect(kazakh.map(withoutKazakh).filter((text) => !heard(text))).toEqual([]);
  });
});
