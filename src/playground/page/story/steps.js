/**
 * The stories that the page tells: what each person does, step by step, with what the chat offers at that moment.
 * A button is named by a pattern of its callback data, which is the same in every language of the bot.
 */

import { madeUpIin } from '../chat/made-up.js';

/**
 * @typedef {object} Step
 * @property {number} who The person whose phone it is.
 * @property {'lead' | 'press' | 'say' | 'code' | 'contact' | 'pay' | 'deliver' | 'later' | 'see' | 'watch'} act
 * @property {RegExp} [data] press: the button; lead: what is led to; see: the button that is waited for.
 * @property {readonly RegExp[]} [by] lead: what to press on the way, the first that is offered.
 * @property {string} [text] say, or how a lead begins.
 * @property {string} [shown] see: a selector of what is waited for.
 * @property {string} [did] watch: what the register is waited for to do.
 * @property {string} [words] What is told from here on, see `storyWords`.
 * @property {boolean} [hurried] Not worth a pause.
 */

/**
 * @typedef {object} Story
 * @property {string} id
 * @property {boolean} byRegister Whether the register works while it is told: where people do, it stands aside.
 * @property {readonly Step[]} steps
 */

const woman = 1001;
const man = 1002;
const operator = 9001;

export const storyIds = /** @type {const} */ (['register', 'electronic', 'apostille', 'desk']);

/**
 * @param {string} id
 * @param {string} locale The language that the people choose where they are asked.
 * @returns {Story}
 */
export function storyOf(id, locale) {
  /** @type {Record<string, (locale: string) => Step[]>} */
  const stories = {
    register: registerStory,
    electronic: electronicStory,
    apostille: apostilleStory,
    desk: deskStory,
  };
  return { id, byRegister: id === 'register', steps: stories[id]?.(locale) ?? [] };
}

/** @param {string} locale @returns {Step[]} */
function registerStory(locale) {
  // The reference register finds nothing where the last digit is none of 7, 8 and 9.
  const iin = (/** @type {string} */ digits) => /[0-6]$/.test(digits);
  const person = { name: 'Сынақова Айгерім', iin: '9001014', isFit: iin };
  return [
    ...applies(woman, { locale, kind: 'electronic', ...person, words: true }).map((step, index) =>
      index === 0 ? { ...step, words: 'register-ready' } : step,
    ),
    { who: woman, act: 'watch', did: 'take', words: 'register-takes' },
    { who: woman, act: 'watch', did: 'deliver', words: 'register-sends' },
    { who: woman, act: 'see', shown: '.row.in a.card', words: 'register-got' },
  ];
}

/** @param {string} locale @returns {Step[]} */
function electronicStory(locale) {
  return [
    ...deskOpens(locale, 'desk-ready'),
    ...applies(woman, { locale, kind: 'electronic', name: 'Сынақова Айгерім', iin: '9001014', words: true }),
    { who: operator, act: 'press', data: /^d:\w+:open$/, words: 'desk-hears' },
    { who: operator, act: 'press', data: /^d:\w+:take$/, words: 'desk-takes' },
    { who: operator, act: 'deliver', data: /^d:\w+:refuse|^d:\w+:choose-code/, words: 'desk-delivers' },
    { who: operator, act: 'press', data: /^d:\w+:send-now$/, words: 'send-now' },
    { who: woman, act: 'see', shown: '.row.in a.card', words: 'got-pdf' },
  ];
}

/** @param {string} locale @returns {Step[]} */
function apostilleStory(locale) {
  return [
    ...deskOpens(locale, 'desk-ready'),
    ...applies(man, { locale, kind: 'paper', name: 'Примеров Тест', iin: '8505203', words: true }),
    { who: man, act: 'see', shown: '.block:has(.invoice)', words: 'fee' },
    { who: man, act: 'pay', words: 'pays' },
    { who: operator, act: 'press', data: /^d:\w+:open$/, words: 'desk-hears-paid' },
    { who: operator, act: 'press', data: /^d:\w+:take$/, words: 'desk-takes' },
    { who: operator, act: 'press', data: /^d:\w+:ready$/, words: 'desk-ready-paper' },
    { who: operator, act: 'press', data: /^d:\w+:send-now$/, words: 'send-now' },
    { who: man, act: 'see', data: /^r:\w+:collected$/, words: 'told-ready' },
    { who: man, act: 'later', words: 'days-pass' },
    { who: man, act: 'press', data: /^r:\w+:collected$/, words: 'collects' },
  ];
}

/** @param {string} locale @returns {Step[]} */
function deskStory(locale) {
  const question = {
    kk: 'Құжатта әкеңіздің аты қалай жазылған?',
    ru: 'Как в документе записано отчество?',
    en: 'How is your patronymic written in the document?',
  }[locale];
  return [
    ...deskOpens(locale, 'desk-morning'),
    ...applies(man, {
      locale,
      kind: 'electronic',
      name: 'Примеров Тест',
      iin: '8505203',
      hurried: true,
    }),
    { who: operator, act: 'say', text: '/queue', words: 'desk-queue' },
    { who: operator, act: 'press', data: /^d:\w+:open$/ },
    { who: operator, act: 'press', data: /^d:\w+:take$/, words: 'desk-takes' },
    { who: operator, act: 'press', data: /^d:\w+:ask$/, words: 'desk-asks' },
    { who: operator, act: 'say', text: question },
    { who: operator, act: 'press', data: /^d:\w+:send-now$/, words: 'send-now' },
    { who: man, act: 'press', data: /^r:\w+:answer$/, words: 'answers' },
    { who: man, act: 'say', text: 'Примерович' },
    { who: operator, act: 'press', data: /^d:\w+:choose-code$/, words: 'desk-slips' },
    { who: operator, act: 'press', data: /^d:\w+:refuse:not_found$/ },
    { who: operator, act: 'press', data: /^p:without:/ },
    { who: operator, act: 'press', data: /^d:\w+:undo$/, words: 'desk-undoes' },
    { who: operator, act: 'deliver', data: /^d:\w+:choose-code/, words: 'desk-delivers' },
    { who: operator, act: 'press', data: /^d:\w+:send-now$/, words: 'send-now' },
    { who: man, act: 'see', shown: '.row.in a.card', words: 'got-pdf' },
    { who: operator, act: 'say', text: '/stats', words: 'desk-stats' },
    { who: operator, act: 'see', shown: '.row.in .picture' },
  ];
}

/** @param {string} locale @param {string} words @returns {Step[]} */
function deskOpens(locale, words) {
  return [
    {
      who: operator,
      act: 'lead',
      text: '/start',
      data: /^q:new:0$/,
      by: [new RegExp(`^l:${locale}$`)],
      words,
    },
  ];
}

/**
 * A whole application, from the first tap to the reference.
 *
 * @param {number} who
 * @param {object} person
 * @param {string} person.locale
 * @param {'electronic' | 'paper'} person.kind
 * @param {string} person.name
 * @param {string} person.iin How the number begins.
 * @param {(iin: string) => boolean} [person.isFit] Which numbers will do.
 * @param {boolean} [person.words]
 * @param {boolean} [person.hurried]
 * @returns {Step[]}
 */
function applies(who, { locale, kind, name, iin, isFit, words = false, hurried = false }) {
  const choose = new RegExp(`:c:self-${kind}$`);
  const on = [new RegExp(`^l:${locale}$`), /:a:[^:]*$/, /^k:\d+:y/, /^m:apply$/];
  /** @type {Step[]} */
  const steps = [
    { who, act: 'lead', text: '/start', data: choose, by: on, words: 'opens' },
    { who, act: 'press', data: choose, words: 'chooses' },
    { who, act: 'say', text: madeUpIin(iin, isFit), words: 'types-iin' },
    { who, act: 'say', text: name, words: 'types-name' },
    { who, act: 'press', data: /:n:$/ },
    { who, act: 'press', data: /:c:none$/, words: 'goes-through' },
    { who, act: 'press', data: /:s:$/ },
    { who, act: 'say', text: 'Семей' },
    { who, act: 'contact', words: 'shares' },
    { who, act: 'press', data: kind === 'paper' ? /:c:visa$/ : /:c:employment$/ },
    ...(kind === 'paper' ? collection(who) : []),
    { who, act: 'press', data: /:z:$/, words: 'checks' },
    { who, act: 'code', words: 'code' },
  ];
  return steps.map((step, index) => ({
    ...step,
    hurried,
    words: words ? step.words : index === 0 ? 'someone-applies' : undefined,
  }));
}

/** @param {number} who @returns {Step[]} */
function collection(who) {
  return [
    { who, act: 'say', text: 'Астана', words: 'where' },
    { who, act: 'say', text: 'Германия', words: 'country' },
    { who, act: 'press', data: /:c:yes$/, words: 'wants-apostille' },
  ];
}
