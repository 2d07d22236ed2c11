import type { Locale } from '../../../src/domain/locale.ts';
import { loadTexts } from '../../../src/i18n/translate.ts';
import type { ApiCall } from './bot-api-stub.ts';
import { iinTyped, nameOf, townOf } from './who.ts';

/** What a person does, and by what they see that it is time for it. */
export type Step = Deed & {
  readonly name: string;
  /** Words of the message that asks for it; of a press: the button itself. */
  readonly asked?: string;
};

export type Deed =
  /** The callback data of the button fits. */
  | { readonly press: RegExp }
  | { readonly say: string | ((chatId: number) => string) }
  /** The key that shares the own contact. */
  | { readonly share: true };

export interface Dialogue {
  readonly steps: readonly Step[];
  /** What could be done next when the last step was answered. */
  readonly ending: Step;
}

const locale: Locale = 'ru';
const { plain } = loadTexts()(locale);

const beginning: readonly Step[] = [
  { name: 'starts', say: '/start' },
  { name: 'language', press: /^l:ru$/ },
  { name: 'applies', press: /^m:apply$/ },
  { name: 'agrees', press: /^k:\d+:y/ },
];

const named = (name: string, words: string) => ({ name, asked: words });

/** From the first word to the summary: an electronic certificate for oneself, all that the form asks for it. */
export const application: Dialogue = {
  steps: [
    ...beginning,
    { name: 'for whom', press: /:c:self-electronic$/ },
    { ...named('IIN', plain('question-iin')), say: iinTyped },
    { ...named('names', plain('question-surname')), say: nameOf },
    { name: 'previous names', press: /:c:none$/ },
    { name: 'birth date', press: /:s:$/ },
    { ...named('birth place', plain('question-birth-country')), say: townOf },
    { name: 'phone', share: true },
    { name: 'purpose', press: /:c:employment$/ },
  ],
  ending: { name: 'sends', press: /:z:/ },
};

/** The first steps of a dialogue. */
export function beginningOf({ steps, ending }: Dialogue, count: number): Dialogue {
  return { steps: steps.slice(0, count), ending: steps[count] ?? ending };
}

const notary: Step = { ...named('notary', plain('question-power-notary')), say: 'Сыздықова А. Б.' };
const previousNames = Array.from({ length: 5 }, (): readonly Step[] => [
  { name: 'kind of a previous name', press: /:c:surname$/ },
  { ...named('previous name', plain('question-previous-name')), say: 'Петрова' },
]).flat();

/**
 * As many questions as somebody can be asked who asks for another, then the last typed one again and again, until the
 * fortieth: the answers are all there then, and what is asked is of the same kind as the fifth.
 */
export const longest: Dialogue = {
  steps: [
    ...beginning,
    { name: 'for whom', press: /:c:other$/ },
    { name: 'kind', press: /:c:paper$/ },
    { ...named('IIN', plain('question-iin-other')), say: '780315-400773' },
    { ...named('surname', plain('question-surname-other')), say: 'Серікова' },
    { ...named('first name', plain('question-first-name-other')), say: 'Мария' },
    { ...named('patronymic', plain('question-patronymic-other')), say: 'Ивановна' },
    ...previousNames,
    { name: 'birth date', press: /:s:$/ },
    { ...named('birth place', plain('question-birth-country-other')), say: 'Өзбекстан, Ташкент' },
    { name: 'phone', share: true },
    { name: 'purpose', press: /:c:other$/ },
    { ...named('purpose in words', plain('question-purpose-other')), say: 'Участие в тендере' },
    { ...named('own surname', plain('question-representative-surname')), say: 'Ахметов' },
    { ...named('own first name', plain('question-representative-first-name')), say: 'Ержан' },
    { ...named('own patronymic', plain('question-representative-patronymic')), say: 'Болатұлы' },
    { ...named('own IIN', plain('question-representative-iin')), say: '851231 401238' },
    { ...named('number', plain('question-power-number')), say: '№ 12-34/56' },
    { ...named('date', plain('question-power-date')), say: '1.10.2025' },
    notary,
    ...Array.from({ length: 12 }, (): readonly Step[] => [{ name: 'back', press: /:b:$/ }, notary]).flat(),
  ],
  ending: { name: 'back', press: /:b:$/ },
};

/** What a call of the Bot API shows of the next thing to do: the button to press, or that it is time. */
export function invites(step: Step, { payload, method }: ApiCall): string | boolean {
  if (method === 'answerCallbackQuery') return false;
  if ('press' in step) return buttonIn(payload.reply_markup, step.press) ?? false;
  if ('share' in step) return payload.reply_markup?.keyboard !== undefined;
  return step.asked !== undefined && payload.text?.includes(step.asked) === true;
}

function buttonIn(markup: ApiCall['payload']['reply_markup'], wanted: RegExp): string | undefined {
  for (const row of markup?.inline_keyboard ?? []) {
    const button = row.find(({ callback_data }) => callback_data !== undefined && wanted.test(callback_data));
    if (button) return button.callback_data;
  }
  return undefined;
}
