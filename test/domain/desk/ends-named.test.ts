import { expect, test } from 'vitest';
import { handsAllOver } from '../../../src/domain/desk/orders/hand-over.ts';
import { endsNamed } from '../../../src/domain/talk/numbers-in-text.ts';

/** Requests that an operator names by their last figures, where nothing is ordered. */
test.each([
  ['138 электронды ма еді қағаз ба еді', ['138']],
  ['140 қа 141 дің пдфы кетіп қалды', ['140', '141']],
  ['147 pdf zhogaryda tur, 148diki tuste bolady', ['147', '148']],
  ['со 107 напоминалки сними', ['107']],
  ['07 и 70 это кто по фамилии', ['07', '70']],
  ['94 бумага не в Сайране а в Алмалы', ['94']],
  ['134 күтсін, 12 ге дейін', ['134']],
  ['я 70 уже отказал вчера, почему висит', ['70']],
  ['отказано 71, верни обратно', ['71']],
  ['по 70 статье судим', []],
  ['в 70 кабинете', []],
  ['у кого иин не 12 цифр', []],
  ['12 заявлений ждут', []],
  ['до 18 буду', []],
  ['живёт на Абая 120', []],
  ['15 минут подождите', []],
])('%s', (text, ends) => expect(endsNamed(text)).toEqual(ends));

test.each([
  ['все мои передай Асель', true],
  ['бәрін Асельге бер, мен кетем', true],
  ['отдай мои коллеге, у меня отпуск', true],
  ['give all mine to Marat', true],
  ['все мои передай, что справка готова', false],
  ['передай ему всё', false],
  ['все мои заявки', false],
  ['мои кто взял?', false],
])('all of one’s own are given away: %s %s', (text, is) => expect(handsAllOver(text)).toBe(is));
