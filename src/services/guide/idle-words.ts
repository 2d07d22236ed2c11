import {
  countriesNearly,
  countryNamed,
  countryPutRight,
  countryWithin,
} from '../../domain/countries/country-in-words.ts';
import { almatyDate } from '../../domain/dates/working-days.ts';
import { greetsColleagues } from '../../domain/desk/orders/unnamed-order.ts';
import { soughtIn } from '../../domain/desk/sought-in-words.ts';
import { answersFirst, beginsToTell } from '../../domain/form/start/first-answer.ts';
import type { FindPages, FoundPages } from '../../domain/guide/guide-search.ts';
import { iinsIn } from '../../domain/person/iin.ts';
import { readReference } from '../../domain/request/reference.ts';
import {
  asksHowToCancel,
  asksOwnData,
  asksToPassOn,
  complains,
  isOrder,
  isQuestion,
  tellsCitizenship,
  wantsCertificate,
  wantsKind,
  wantsOtherLanguage,
  wantsPerson,
  wantsUnnamed,
} from '../../domain/talk/question-in-words.ts';
import { sayingsOf } from '../../domain/talk/sayings.ts';
import { isExcuse } from '../../domain/talk/sentences/excuse.ts';
import { isPoke } from '../../domain/talk/sentences/pokes.ts';
import { asksStatusBeside } from '../../domain/talk/sentences/status-in-sentence.ts';
import * as told from '../../domain/talk/sentences/told-desk.ts';
import { detailsIn } from '../../domain/talk/sentences/told-details.ts';
import { meantIn, thanksForAll } from '../../domain/talk/sentences/understood.ts';
import { asksWhoAnswers } from '../../domain/talk/sentences/who-answers.ts';
import { needsNothing } from '../../domain/talk/sentences/withdrawal.ts';
import { isNoted, smallTalk } from '../../domain/talk/small-talk.ts';
import { asksHowLong, asksStatus } from '../../domain/talk/status-question.ts';
import { tellsMistake } from '../../domain/talk/told-about-request.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { findRequestByReference, requestsOfChat } from '../../storage/request/requests.ts';
import { askForContact } from '../talk/correspondence.ts';
import { continuesHeld, isAwaited, offerToDesk } from '../talk/offer-to-desk.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';
import {
  answerBare,
  answerDetails,
  answerHowToCancel,
  answerOnce,
  answerWillCollect,
  answerWorry,
  asksConsentAgain,
  greet,
  showOwn,
  showOwnData,
} from './idle-answers.ts';
import {
  isMoreThan,
  mayBeTold,
  mostShown,
  tellsOfWork,
  wordsOfCall,
  wordsOfSearch,
  wordsOfTopic,
  wordsWithReference,
} from './word-counts.ts';

/** What a person writes while nothing is asked of them. */
export function createIdleWords(deps: ServiceDeps) {
  return {
    /**
     * A reference: its card; somebody else's is answered like none. A country: what it wants. A question: the pages
     * `found` in the guide, and the country that it names. A greeting, and all else: the menu. Who has an open request
     * is asked whether words that may be about it are for the operators.
     */
    take(update: UpdateRef, text: string, found: FoundPages) {
      return runUpdate(deps, update, (turn) => answerWords(deps, turn, update, text, found));
    },

    /** The words as they were meant, where the keyboard was in another layout. */
    meant(text: string, findPages: FindPages): string {
      return meantIn(text, {
        hasPage: (one) => findPages(one).pages.length > 0,
        isCountry: (one) => countryNamed(deps.catalog, one)?.type === 'certain',
      });
    },

    /** Answers idle words inside the turn of another update. */
    answer(turn: Turn, update: UpdateRef, text: string, found: FoundPages): void {
      answerWords(deps, turn, update, text, found);
    },

    /** What stands under a picture that nobody asked for may still be meant for the operators. */
    offer(update: UpdateRef, caption: string) {
      return runUpdate(deps, update, (turn) => void offerToDesk(turn, update, caption));
    },
  };
}

function answerWords(
  deps: ServiceDeps,
  turn: Turn,
  update: UpdateRef,
  text: string,
  asFound: FoundPages,
): void {
  const { tx, tell } = turn;
  const { chatId } = update;
  // Whoever has begun asks «что делать?» of something else.
  const isBegun = asFound.isSure && asFound.answer === 'here' && isAwaited(tx, chatId, turn.now);
  const {
    pages: found,
    answer,
    isVague = false,
    isSure = false,
  }: FoundPages = isBegun ? { pages: [] } : asFound;
  const polite = smallTalk(text) ?? (thanksForAll(text) ? 'thanks' : undefined);
  // Operators ask about operators, and need none.
  const isAtDesk = findOperator(tx, chatId) !== undefined;
  const isGreeting = polite === 'greeting' || isPoke(text) || (isAtDesk && greetsColleagues(text));
  if (isGreeting) return greet(turn, chatId);
  if (polite === 'thanks') {
    return answerOnce(turn, chatId, { template: 'plain', text: 'you-are-welcome' });
  }
  if (asksStatus(text)) {
    // Whoever has no request of their own asks about those in their hands.
    if (isAtDesk && requestsOfChat(tx, chatId, 1).length === 0) {
      return tell(chatId, { template: 'desk-queue', filter: 'mine', page: 0 });
    }
    // «Сколько ждать?» of somebody who has asked for nothing yet: how long it takes.
    const isOfAll =
      found.includes('kinds') && asksHowLong(text) && requestsOfChat(tx, chatId, 1).length === 0;
    return tell(
      chatId,
      isOfAll ? { template: 'guide', page: 'kinds', unasked: true } : { template: 'request-list' },
    );
  }
  if (wantsOtherLanguage(text)) return tell(chatId, { template: 'language-choice' });
  if (asksWhoAnswers(text)) return tell(chatId, { template: 'who-answers' });
  if (!isAtDesk && answerWorry(turn, update, text, isSure ? answer : undefined)) return;
  if (told.willCollect(text) && answerWillCollect(turn, chatId)) return;
  // What may be withdrawn was asked about before.
  if (isNoted(text) || isExcuse(text) || needsNothing(text))
    return answerOnce(turn, chatId, { template: 'plain', text: 'noted' });
  if (!isAtDesk && answerBare(turn, chatId, text)) return;
  const isOwn = (one: string) => findRequestByReference(tx, one)?.chatId === chatId;
  const read = readReference(text, isOwn);
  if (read.type === 'several') return tell(chatId, { template: 'plain', text: 'two-references' });
  // A slip in a reference is answered like one that nobody has.
  if (read.type === 'mistyped') return tell(chatId, { template: 'verified', verdict: 'reference-unknown' });
  if (read.type === 'one') {
    const request = findRequestByReference(tx, read.reference);
    if (request?.chatId !== chatId) {
      return tell(chatId, { template: 'verified', verdict: 'reference-unknown' });
    }
    tell(chatId, { template: 'request-card', request: request.id });
    return isMoreThan(text, wordsWithReference) ? void offerToDesk(turn, update, text) : undefined;
  }
  const named = countryNamed(deps.catalog, text);
  const country = named?.type === 'certain' ? named.code : countryPutRight(deps.catalog, text);
  if (country !== undefined) return tell(chatId, { template: 'country-advice', country });
  if (named?.type === 'likely')
    return tell(chatId, { template: 'country-choice', countries: [...named.codes] });
  const isToBePassedOn = told.tellsWhatToPassOn(text) || told.wantsPersonFor(text);
  if (isToBePassedOn && !isAtDesk && offerToDesk(turn, update, text, true)) return;
  if (asksToPassOn(text) && isMoreThan(text, wordsOfTopic) && offerToDesk(turn, update, text)) return;
  const ownData = asksOwnData(text);
  if (ownData) return showOwnData(turn, chatId, ownData);
  // Whoever is angry need not write it again, with or without a request.
  if (isMoreThan(text, 1) && complains(text) && offerToDesk(turn, update, text, !isAtDesk)) return;
  if (isMoreThan(text, 1) && told.wentInVain(text) && offerToDesk(turn, update, text)) return;
  if (!isAtDesk && (wantsPerson(text) || complains(text))) {
    // Who has told that much need not say it again.
    if (isMoreThan(text, wordsOfCall) && offerToDesk(turn, update, text, true)) return;
    return askForContact(turn, chatId);
  }
  // What is to be mended is told to whoever mends it.
  if ((isOrder(text) || tellsMistake(text)) && offerToDesk(turn, update, text)) return;
  if (asksHowToCancel(text)) return answerHowToCancel(turn, chatId, isAtDesk);
  const isHelp = sayingsOf(text).some(({ kind, slip }) => kind === 'help' && !slip);
  // «Что делать?» goes on with what was told a moment ago.
  if (isHelp && continuesHeld(turn, update) && offerToDesk(turn, update, text)) return;
  if (isHelp && /\p{L}/u.test(text)) return tell(chatId, { template: 'help' });
  if (answersFirst(text) && asksConsentAgain(turn, chatId)) return;
  // Without a request a paper is no other than a new one: «мне электронную надо», «для сына».
  const isFirst =
    wantsKind(text) ||
    (wantsUnnamed(text) && isMoreThan(text, 1)) ||
    (answersFirst(text) && !isMoreThan(text, wordsOfSearch)) ||
    beginsToTell(text);
  const isWished = wantsCertificate(text) || (isFirst && !isAwaited(tx, chatId, turn.now));
  const details = isWished ? undefined : detailsIn(text, almatyDate(new Date(turn.now)));
  // «Марат» is a letter away from a word of some page.
  const pages = details && isVague ? [] : found;
  if (details === 'surely' && answer === undefined && !isAtDesk) {
    return asksConsentAgain(turn, chatId) ? undefined : answerDetails(turn, update, text);
  }
  // Operators speak at length of their work: neither the form nor pages for applicants are meant.
  if (isAtDesk && answer === undefined && tellsOfWork(text))
    return answerOnce(turn, chatId, { template: 'plain', text: 'not-understood-desk', menu: true });
  // Who begins with the number wants to apply.
  const isWish = isWished || iinsIn(text).length > 0;
  // A statement is for the desk, where one waits for words of this person; a question may be for the guide.
  const isTold = isMoreThan(text, wordsOfTopic) && !isQuestion(text) && !isWish;
  if (isTold && offerToDesk(turn, update, text)) return;
  // Whoever has applied elsewhere asks where theirs is: not here.
  const isElsewhere = requestsOfChat(tx, chatId, 1).length === 0 && asksStatusBeside(text);
  if (isElsewhere) tell(chatId, { template: 'request-list' });
  const about = tellsCitizenship(text) ? undefined : countryWithin(deps.catalog, text);
  if (isWish && !isQuestion(text) && asksConsentAgain(turn, chatId)) return;
  if (isWish) {
    tell(chatId, {
      template: 'guide-found',
      pages: pages.slice(0, mostShown),
      unasked: true,
      begin: true,
      ...(about !== undefined && { country: about }),
    });
    return isMoreThan(text, wordsOfTopic) ? void offerToDesk(turn, update, text) : undefined;
  }
  // What an operator says may have been meant for a command, and «пришёл в ЦОН» for the desk: a page is no more than a button then.
  const mayTell = !isQuestion(text) && isMoreThan(text, 1) && isAwaited(tx, chatId, turn.now);
  if (answer !== undefined && about === undefined && !isAtDesk && !mayTell) {
    tell(chatId, { template: 'guide', page: answer, unasked: true });
    return mayBeTold(text) ? void offerToDesk(turn, update, text) : undefined;
  }
  // Of a longer sentence the single words lead anywhere: the card says more of what was sent.
  // Whoever tells that much and is shown pages alone has asked something else as often as not.
  const isStory = !isAtDesk && isMoreThan(text, wordsOfCall);
  const isLost = about === undefined && (isVague || isMoreThan(text, wordsOfSearch));
  if (pages.length > 0 && isLost && !isAtDesk && mayBeTold(text) && showOwn(turn, chatId))
    return void offerToDesk(turn, update, text);
  if (pages.length > 0) {
    const country = about === undefined ? {} : { country: about };
    tell(chatId, { template: 'guide-found', pages: pages.slice(0, mostShown), unasked: true, ...country });
    if (!isQuestion(text) && asksConsentAgain(turn, chatId)) return;
    return mayBeTold(text) || isVague ? void offerToDesk(turn, update, text, isStory) : undefined;
  }
  // A slip of the finger counts where nothing is found for the word as it stands: «бағасы» is no Bahamas.
  if (about !== undefined) return tell(chatId, { template: 'country-advice', country: about });
  const near = countriesNearly(deps.catalog, text);
  if (near.length > 0) return tell(chatId, { template: 'country-choice', countries: [...near] });
  // Nobody else than a person is looked for by a name at the desk.
  if (isAtDesk && details && soughtIn(text))
    return tell(chatId, { template: 'desk-found', requests: [], page: 0 });
  if (!isElsewhere && !offerToDesk(turn, update, text, isStory) && !asksConsentAgain(turn, chatId)) {
    const text = isAtDesk ? 'not-understood-desk' : details ? 'perhaps-details' : 'not-understood';
    answerOnce(turn, chatId, { template: 'plain', text, menu: true });
  }
}
