import { describe, expect, test } from 'vitest';
import { type Route, route } from '../../src/domain/messages/route-of-words.ts';
import { smallTalk } from '../../src/domain/talk/small-talk.ts';
import { asksStatus } from '../../src/domain/talk/status-question.ts';
import { messages, nameOf, readTable, routed, situations } from './table.ts';

describe('where words go, as routes.csv says', () => {
  const table = readTable();

  test('the table knows every situation and every kind of message', () => {
    expect(table.map(({ situation }) => situation)).toEqual(Object.keys(situations));
    expect(table.length).toBeGreaterThanOrEqual(12);
    for (const { cells } of table) expect(Object.keys(cells)).toEqual(Object.keys(messages));
    expect(Object.keys(messages).length).toBeGreaterThanOrEqual(16);
  });

  test.each(table)('$situation', ({ situation, cells }) => {
    const known = situations[situation] ?? { asked: [], keptToForm: false, hasRequests: false };
    const found = Object.entries(messages).map(([name, message]): [string, string] => [
      name,
      nameOf(route(...routed(known, message))),
    ]);
    expect(Object.fromEntries(found)).toEqual(cells);
  });

  test('nothing that replies to the desk stays with the bot, whatever is open', () => {
    const desk: readonly Route['to'][] = ['answer', 'message', 'addition'];
    for (const situation of Object.values(situations)) {
      for (const name of ['re question', 're news', 're desk', 're own answer', 're own message']) {
        const message = messages[name];
        expect(message && desk.includes(route(...routed(situation, message)).to)).toBe(true);
      }
    }
  });
});

describe('"how far is it?" is heard', () => {
  test.each([
    ...[
      'где моя справка',
      'Где моя справка?!',
      'когда будет готово',
      'статус',
      'А сколько ждать?',
      'ну что там с заявлением',
    ],
    ...[
      'подскажите, справка уже готова?',
      'здравствуйте, когда готова справка',
      'долго ещё ждать',
      'мое заявление на каком этапе',
    ],
    ...[
      'анықтамам қайда',
      'Құжатым дайын ба?',
      'қашан дайын болады',
      'өтінішімнің мәртебесі',
      'тағы қанша күтемін',
      'kashan daiyn bolady',
    ],
    ...[
      'where is my certificate',
      'Is it ready yet?',
      'any update on my request',
      'how long do I have to wait',
      'status of my application',
    ],
    ...['gde moya spravka', 'kogda budet gotovo', 'spravka gotova?', 'anyktamam kaida'],
  ])('in “%s”', (words) => {
    expect(asksStatus(words)).toBe(true);
  });

  test.each([
    ...[
      'Петрова',
      'справка нужна для визы',
      'готова прийти завтра',
      'мне нужна справка',
      'да, готова подождать до пятницы',
    ],
    ...[
      'сколько стоит справка',
      'где получить апостиль',
      'статус беженца',
      'кто готовит документы',
      'завтра после обеда',
    ],
    ...[
      'Дайын Асқар',
      'анықтама керек',
      'қайда барамын',
      'where do I pay',
      'my status is married',
      'ready to pay',
      '',
    ],
  ])('not in “%s”', (words) => {
    expect(asksStatus(words)).toBe(false);
  });

  test('the worst text of full length is read within 5 ms', () => {
    const worst = ['ﷺ'.repeat(4096), 'где справка '.repeat(340), 'a'.repeat(4096), '\u0301'.repeat(4096)];
    for (const text of [...worst, 'ﷺ'.repeat(120)]) {
      // The best of several: other programs on the machine are not what is measured.
      const took = [1, 2, 3, 4, 5].map(() => {
        const before = performance.now();
        asksStatus(text);
        smallTalk(text);
        return performance.now() - before;
      });
      expect(Math.min(...took)).toBeLessThan(5);
    }
  });
});
