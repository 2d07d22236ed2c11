import type { Locale } from '../../../src/domain/locale.ts';
import { openScene, type Scene, type SceneOptions } from '../scene.ts';

/** Ways through the bot that many tests begin with. */

export const person = {
  iin: '900101301233',
  surname: 'Қараңғысызова',
  firstName: 'Әлемгүл',
  birthPlace: 'Семей',
  /** Typed, where the own contact is not shared. */
  phone: '+77012345678',
} as const;

type Key = Parameters<Scene['text']>[1];

/** The texts of a language by key, for pressing buttons by what they say. */
export function wordsOf(scene: Scene, locale: Locale) {
  return (key: Key, variables: Record<string, string | number> = {}) => scene.text(locale, key, variables);
}

/** From `/start` to the first question of the form. */
export async function openForm(scene: Scene, locale: Locale = 'kk'): Promise<void> {
  const say = wordsOf(scene, locale);
  const { applicant } = scene;
  await applicant.say('/start');
  await applicant.press(say('language-name'));
  await applicant.press(say('button-apply'));
  await applicant.press(say('button-agree'));
}

/** Answers everything, as far as the summary. */
export async function fillIn(
  scene: Scene,
  locale: Locale = 'kk',
  kind: 'electronic' | 'paper' = 'electronic',
): Promise<void> {
  const say = wordsOf(scene, locale);
  const { applicant } = scene;
  await applicant.press(say(`for-whom-self-${kind}`));
  await applicant.say(person.iin);
  await applicant.say(`${person.surname} ${person.firstName}`);
  await applicant.press(say('none-patronymic'));
  await applicant.press(say('name-kind-none'));
  await applicant.press(/1990/);
  await applicant.say(person.birthPlace);
  await applicant.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await applicant.press(say('purpose-employment'));
  if (kind === 'paper') {
    await applicant.press(/Абай|Abai/); // its only branch is taken with it
    await applicant.press(say('none-country'));
  }
}

/** A whole request of this kind; gives its reference. */
export async function sendRequest(
  scene: Scene,
  locale: Locale = 'kk',
  kind: 'electronic' | 'paper' = 'electronic',
): Promise<string> {
  await openForm(scene, locale);
  await fillIn(scene, locale, kind);
  await scene.applicant.press(scene.text(locale, 'button-send'));
  return referenceIn(scene.applicant.last());
}

/** The operator has said hello and reads the language given. */
export async function openDesk(scene: Scene, locale: Locale = 'ru'): Promise<void> {
  await scene.operator.say('/start');
  await scene.operator.press(scene.text(locale, 'language-name'));
}

/** A scene whose operator reads Russian, with the words of the desk. */
export async function openDeskScene(options: SceneOptions = {}) {
  const scene = await openScene(options);
  await openDesk(scene, 'ru');
  return { scene, say: wordsOf(scene, 'ru') };
}

export function referenceIn(text: string): string {
  const found = /CR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0];
  if (found === undefined) throw new Error(`no reference in: ${text}`);
  return found;
}

export { pdf } from '../certificates.ts';
