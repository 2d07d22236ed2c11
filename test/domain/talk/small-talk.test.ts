import { expect, test } from 'vitest';
import { smallTalk, topicOf } from '../../../src/domain/talk/small-talk.ts';

test.each([
  ['Сәлем!', 'greeting'],
  ['  Сәлеметсіз бе?  ', 'greeting'],
  ['ЗДРАВСТВУЙТЕ 👋', 'greeting'],
  ['Рахмет!!!', 'thanks'],
  ['thank you', 'thanks'],
  ['Здравствуйте, где моя справка?', undefined],
  ['спасибо, но где апостиль', undefined],
  ['👋', undefined],
  ['', undefined],
])('%s is %s', (text, kind) => {
  expect(smallTalk(text)).toBe(kind);
});

test.each([
  ['Как поставить апостиль?', 'поставить апостиль'],
  ['что это?', ''],
  ['тағы бір сөз', ''],
  ['How do I translate it', 'translate'],
  ['👍', ''],
])('%s is about "%s"', (text, topic) => {
  expect(topicOf(text)).toBe(topic);
});
