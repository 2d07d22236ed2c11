import { expect, test } from 'vitest';
import { hearAtCode } from '../../../src/domain/form/hearing/at-code.ts';
import { parseCode } from '../../../src/domain/form/one-time-code.ts';

/** What is typed in place of a code, in three languages, without Kazakh letters and in Latin ones. */
test.each<readonly [heard: ReturnType<typeof hearAtCode>, typed: readonly string[]]>([
  [
    'help',
    [
      'код келмеди',
      'код келген жок',
      'код әлі жоқ',
      'код түспеді',
      'смс жетпеди',
      'смс алған жоқпын',
      'код кайда',
      'код күтіп отырмын',
      'kod kelmedi',
      'код не пришёл',
      'kod ne prishel',
      'no code came',
      'келмеди гой 10 минут болды',
      'код истёк',
    ],
  ],
  [
    'resend',
    [
      'қайта жіберіңізші',
      'кайта жибериниз',
      'тағы бір рет жіберіңіз',
      'қайтадан кодты жіберіңіз',
      'жана код',
      'басқа код жіберіңіз',
      'код жіберіңіз',
      'кайтадан',
      'kaita zhiberinizshi',
      'отправьте ещё раз',
      'Expired?? I was in the shower, send another',
    ],
  ],
  [
    'other-number',
    ['номерим кате', 'номер дурыс емес', 'нөмірді өзгертейін', 'номиримди озгерткен едим', 'не тот номер'],
  ],
  [undefined, ['код келсе жазамын', '123456', 'жазып жатырмын']],
])('in place of a code: %s', (heard, typed) => {
  expect(typed.map((text) => [text, hearAtCode(text)])).toEqual(typed.map((text) => [text, heard]));
});

test('a code that is said anew, and one that is too short', () => {
  expect(parseCode('9 0 3 then 2 2 no sorry baby pulled the phone 9 0 3 2 2 7')).toEqual({
    ok: true,
    value: '903227',
  });
  expect(hearAtCode('екінші код келмеді, бірінші келгені 4471 еді ескірген жоқ па')).toBe('help');
});

test('a code in words is one; what a bank has sent is none', () => {
  expect(parseCode('сорок один, двадцать, ноль шесть, успел?')).toEqual({ ok: true, value: '412006' });
  expect(parseCode('четыре один два ноль ноль шесть')).toEqual({ ok: true, value: '412006' });
  expect(parseCode('код никому не дам').ok).toBe(false);
  const others = [
    "it says 7719 but it's from Kaspi not from you?",
    'код пришёл от Каспи, 771902',
    'мына 7719 каспиден келді ме',
  ];
  expect(others.map(hearAtCode)).toEqual(others.map(() => 'help'));
  expect(hearAtCode('вот код 412006 пришёл наконец')).toBeUndefined();
});
