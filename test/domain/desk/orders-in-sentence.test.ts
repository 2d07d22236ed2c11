import { expect, test } from 'vitest';
import { ordersBeside } from '../../../src/domain/desk/orders/orders-in-sentence.ts';

/** What an operator's sentence wants done with each request that it names; here they are named by a letter and two figures. */
const heard = (text: string) =>
  ordersBeside(
    text,
    [...text.matchAll(/R\d\d/g)].map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      name,
    })),
  )
    .map(({ name, order = '-' }) => `${name} ${order}`)
    .join(', ');

test.each([
  ['R42 одобри, R43 откажи', 'R42 ready, R43 refuse'],
  ['R42 одобри R43 откажи', 'R42 ready, R43 refuse'],
  ['отказать R42 взять R43', 'R42 refuse, R43 take'],
  ['R42 взял', 'R42 take'],
  ['R42 отказать', 'R42 refuse'],
  ['R42 отказ нет согласия, R43 то же самое, R45 готова', 'R42 refuse, R43 refuse, R45 ready'],
  ['R42, R43 и R45 готовы', 'R42 ready, R43 ready, R45 ready'],
  ['R48 ок, R50 ок, R51... подожди R51 не трогай пока, R53 ок', 'R48 ready, R50 ready, R51 -, R53 ready'],
  ['R42 дайын, R43 бас тартамын', 'R42 ready, R43 refuse'],
  ['R42 мен R45 дайын', 'R42 ready, R45 ready'],
  ['R42 алдым, ал R43 қосымша тексеріске', 'R42 take, R43 check'],
  ['R42 daiyn, R43 bas tartamyn', 'R42 ready, R43 refuse'],
  ['approve R42, reject R43', 'R42 ready, R43 refuse'],
  ['take R42 and R43', 'R42 take, R43 take'],
  ['R39 забрали сегодня', 'R39 collected'],
  ['R64 уточни фамилию, готова ли анкета', 'R64 ask'],
  ['по R49 бумага готова, напомни ему взять доверенность', 'R49 ready'],
  ['R42 оплата пришла', 'R42 paid'],
  ['R38 дің иесінен сұраңыз: тегі Әлиева ма Алиева ма', 'R38 ask'],
  ['откажи R67: в базе два человека с таким фио', 'R67 refuse'],
  ['ничего не делайте с R42 до завтра, а R43 можно выдавать', 'R42 -, R43 ready'],
  ['отказать в R42 (нет согласия) и R43 (дубль)', 'R42 refuse, R43 refuse'],
  ['передай R42 Айгуль', 'R42 hand'],
  ['передай R42 айгуль пожалуйста', 'R42 hand'],
  ['отдай Марату R42', 'R42 hand'],
  ['R42 Айгульге бер', 'R42 hand'],
  ['Гульнара возьми пж R42 и R43', 'R42 hand, R43 hand'],
  ['Ерлан R42 саған, клиент казахша ғана жазады', 'R42 hand'],
  ['R42 возьмите кто-нибудь, у меня там родственник', 'R42 hand'],
  ['переназначь R42 на другого', 'R42 hand'],
  ['assign R42 to Marat', 'R42 hand'],
  ['передай R42 что бумага готова', 'R42 message'],
  ['передай заявителю R42', 'R42 message'],
  ['assign R42 to me', 'R42 take'],
  ['R42 мне', 'R42 take'],
])('%s', (text, orders) => expect(heard(text)).toBe(orders));

test.each([
  ['кто R44 закрыл и когда?', 'R44 -'],
  ['R42 готова?', 'R42 -'],
  ['R42 не отказывать, человек перезвонил', 'R42 -'],
  ['R42 отказ не надо', 'R42 -'],
  ['R42 бас тартпаңыз', 'R42 -'],
  ['R47 емес R74 ке отказ', 'R47 -, R74 -'],
  ['oops meant R75 not R57, reject', 'R75 -, R57 -'],
  ['R42 дайын ба', 'R42 -'],
  ['R42 откажи. Нет, R42 готова', 'R42 -'],
  ['R42 и R43 отказать взять', 'R42 -, R43 -'],
  ['что там у R36', 'R36 -'],
  ['если R42 не ответит, отказать', 'R42 -'],
  ['все мои передай Асель кроме R42', 'R42 -'],
  ['R42 не отказывать!! она дозвонилась, напомни мне в 6', 'R42 -'],
])('nothing is certain: %s', (text, orders) => expect(heard(text)).toBe(orders));
