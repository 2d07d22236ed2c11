import { iinOf } from '../../support/certificates.ts';

/**
 * What people type who are not all one: names and towns by the number of their chat, so that nothing is answered faster because
 * the same was answered a moment before.
 */

const surnames =
  'Сәрсенбаева Оспанова Ахметова Жұмабаева Қасымова Иванова Петрова Смирнова Төлегенова Нұрланова Бекова Серікова Кузнецова Морозова Абдрахманова Искакова Муратова Садыкова Попова Волкова Омарова Сулейменова Байжанова Есенова'.split(
    ' ',
  );
const firstNames =
  'Әйгерім Анна Айгүл Дана Мария Гүлнар Жанна Әсел Ольга Мадина Динара Елена Наталья Сәуле Алия Светлана Камила Татьяна Зарина Ирина Жанар Екатерина Бақыт'.split(
    ' ',
  );
const patronymics =
  'Нұрланқызы Сериковна Ивановна Болатқызы Маратовна Сергеевна Қайратқызы Александровна Ерланқызы Владимировна Асқарқызы Николаевна Бауыржановна Михайловна Талғатқызы Андреевна Мұратқызы Викторовна Дмитриевна'.split(
    ' ',
  );
const towns =
  'Семей Алматы Шымкент Қарағанды Тараз Павлодар Атырау Қостанай Көкшетау Талдықорған Рудный Балқаш Сәтбаев Түркістан Екібастұз'.split(
    ' ',
  );

const one = (list: readonly string[], number: number) => list[number % list.length] ?? '';

/** The lists have lengths without a common factor, so that one whole name comes again after ten thousand people. */
export const nameOf = (chatId: number): string =>
  [surnames, firstNames, patronymics].map((list) => one(list, chatId)).join(' ');

export const townOf = (chatId: number): string => one(towns, chatId);

/** Made before anything is measured. */
const iins = Array.from({ length: 500 }, (_, count) => iinOf(count));

/** With a blank, as cards have it: «900101 301233». */
export const iinTyped = (chatId: number): string => one(iins, chatId).replace(/^.{6}/, '$& ');
