import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createVault } from '../../../src/storage/database/vault.ts';
import { openBuildBefore, references, someone } from '../../support/samples/build-before.ts';

/** Whoever was asked for a text by the build of 28 November answers it to today's: a prompt of each kind that there was. */

const operatorId = 9001;
const anHour = 1_795_411_200_000 + 3_600_000;

/** As that build put it: one prompt a chat, for an hour. */
function ask(db: Database, chat: number, kind: string, subject: string, code: string | null = null) {
  db.prepare(
    'INSERT OR REPLACE INTO prompt (chat_id, kind, subject, code, message_id, expires_at) VALUES (?, ?, ?, ?, 1, ?)',
  ).run(chat, kind, subject, code, anHour);
}
/** An operator has taken a request. */
function take(db: Database, id: number) {
  db.prepare(`UPDATE request SET status = 'in_review', assignee = ?, version = 2 WHERE id = ?`).run(
    operatorId,
    id,
  );
  db.prepare(
    `INSERT INTO request_event (request_id, seq, at, actor, actor_id, action, status)
       VALUES (?, 2, 1795410200000, 'operator', ?, 'take', 'in_review')`,
  ).run(id, operatorId);
}

/** «Осылай жіберу»: what an operator writes is shown before it goes out. */
const sendIt = 'Осылай жіберу';

async function answeredAtDesk(kind: string, words: string, code: string | null = null) {
  const { scene, chatOf } = await openBuildBefore({
    change(db) {
      take(db, 6);
      ask(db, operatorId, kind, references.waits, code);
    },
  });
  await scene.operator.say(words);
  return { operator: scene.operator, applicant: chatOf(someone.waits) };
}

test('an operator’s question goes to the person', async () => {
  const { operator, applicant } = await answeredAtDesk('ask', 'Паспорт нөміріңіз қандай?');
  expect(operator.last()).toBe('CR-YVYT-AWK7: сұрақ өтініш берушіге жіберіледі.');
  expect(applicant.last(1)).toBe(
    'CR-YVYT-AWK7 нөмірлі өтінішіңіз бойынша сұрағымыз бар.\n\nОператор былай деп жазды: Паспорт нөміріңіз қандай?\n\nЖауап беріңізші: жауабыңыз келгенше өтініш қаралмайды. Жауаптан кейін жаңа мерзімі осында жазылады.',
  );
});

test('an operator’s message is shown, and goes to the person', async () => {
  const { operator, applicant } = await answeredAtDesk('message', 'Сәлем');
  await operator.press(sendIt);
  expect(operator.last()).toBe('CR-YVYT-AWK7: хабарлама өтініш берушіге жіберіледі.');
  expect(applicant.last()).toBe(
    'Өтініш CR-YVYT-AWK7\n\nОператор былай деп жазды: Сәлем\n\nЖауап жазу үшін: /contact',
  );
});

test('the words of a refusal are shown, and go to the person', async () => {
  const { operator, applicant } = await answeredAtDesk('refuse', 'Өтініш бұрын берілген', 'duplicate');
  await operator.press(sendIt);
  expect(operator.last()).toBe('CR-YVYT-AWK7: бас тартылды, өтініш берушіге хабарланады.');
  expect(applicant.last(1)).toBe(
    'CR-YVYT-AWK7 нөмірлі өтінішіңіз бойынша анықтама беруден бас тартылды.\n\nБас тарту себебі: аяқталмаған басқа өтініш бар\nОператор былай деп жазды: Өтініш бұрын берілген\n\nБас тарту себебі жойылғаннан кейін қайта өтініш бере аласыз: /apply',
  );
});

test('the words to lines that are to be corrected are shown, and go to the person', async () => {
  const { operator, applicant } = await answeredAtDesk(
    'correct',
    'Туған жеріңізді тексеріңіз',
    'birth-place',
  );
  await operator.press(sendIt);
  expect(operator.last()).toBe('CR-YVYT-AWK7: өтініш берушіге түзетуге қайтарылады.');
  expect(applicant.last(1)).toBe(
    'CR-YVYT-AWK7 нөмірлі өтініште мыналарды түзету керек:\n\n• Туған жері\n\nОператор былай деп жазды: Туған жеріңізді тексеріңіз\n\nБелгіленген жолдарды түзетіңізші: оған дейін өтініш қаралмайды. Түзеткен соң жаңа мерзімі осында жазылады.',
  );
});

test('an operator’s note is kept, and nobody else reads it', async () => {
  const { scene, chatOf } = await openBuildBefore();
  await scene.operator.say('Анасы хабарласты');
  expect(scene.operator.last()).toBe('CR-1M56-0DSG: жазба сақталды.');
  expect(chatOf(someone.asked).texts.filter((text) => text.includes('Анасы'))).toEqual([]);
});

/** Request 6 waits for its fee. */
const unpaid = `UPDATE request SET status = 'awaiting_payment' WHERE id = 6`;

test('why a receipt is no proof goes to the person', async () => {
  const { scene, chatOf } = await openBuildBefore({
    change(db) {
      db.exec(unpaid);
      const number = createVault(Buffer.alloc(32, 9)).seal(
        { table: 'payment', row: 1, column: 'receipt' },
        '123456789',
      );
      db.prepare(
        `INSERT INTO payment (id, request_id, way, receipt, state, at) VALUES (1, 6, 'receipt', ?, 'claimed', 1795410200000)`,
      ).run(number);
      ask(db, operatorId, 'decline-receipt', references.waits, '1');
    },
  });
  await scene.operator.say('Түбіртек табылмады');
  expect(scene.operator.last()).toBe('CR-YVYT-AWK7: түбіртек қабылданбады, өтініш берушіге хабарланады.');
  expect(chatOf(someone.waits).last(1)).toBe(
    'CR-YVYT-AWK7 нөмірлі өтініштің төлемін растау мүмкін болмады.\n\nОператор былай деп жазды: Түбіртек табылмады',
  );
});

test('the number of a receipt reaches the desk', async () => {
  const { scene, chatOf } = await openBuildBefore({
    change(db) {
      db.exec(unpaid);
      ask(db, someone.waits, 'receipt', references.waits);
    },
  });
  await chatOf(someone.waits).say('123456789');
  expect(chatOf(someone.waits).last(1)).toBe(
    'Рақмет. Оператор CR-YVYT-AWK7 нөмірлі өтініштің төлемін тексереді, нәтижесін осында хабарлаймыз.',
  );
  expect(scene.operator.last()).toContain('Өтініш беруші түбіртек нөмірін жіберді, өтініш CR-YVYT-AWK7');
});

test('the answer to a question of the desk reaches it', async () => {
  const { scene, chatOf } = await openBuildBefore();
  await chatOf(someone.asked).say('N 012345678');
  expect(scene.operator.last()).toContain('CR-1M56-0DSG');
  expect(scene.operator.last()).toContain('N 012345678');
});

test('a message to the operators reaches them', async () => {
  const { scene, chatOf } = await openBuildBefore();
  await chatOf(someone.writes).say('Анықтама қай тілде беріледі?');
  expect(scene.operator.last()).toContain('Анықтама қай тілде беріледі?');
});

test('the answer to somebody without a request reaches them', async () => {
  const { scene, chatOf } = await openBuildBefore({
    change(db) {
      db.exec(`UPDATE talk SET request_id = NULL, kind = 'contact', operator_id = NULL, chat_id = 3008 WHERE id = 1;
        DELETE FROM outbox WHERE id = 173`);
      ask(db, operatorId, 'contact-reply', '1');
    },
  });
  await scene.operator.say('Иә, болады');
  expect(scene.operator.last()).toBe('Жауабыңыз сол адамға жіберіледі.');
  expect(chatOf(someone.writes).last()).toBe(
    'Оператор былай деп жазды: Иә, болады\n\nЖауап жазу үшін: /contact',
  );
});

test('a message to all goes on with its next language', async () => {
  const { scene } = await openBuildBefore({
    change(db) {
      db.exec(
        `INSERT INTO broadcast (id, written_by, state, up_to_chat, at) VALUES (1, 9001, 'draft', 0, 1795410200000)`,
      );
      ask(db, operatorId, 'broadcast', '1', 'kk');
    },
  });
  await scene.operator.say('Ертең жүйе жұмыс істемейді');
  expect(scene.operator.last()).toBe('Енді соны орысша жазыңыз.');
});

test('the name of a country opens its page', async () => {
  const { chatOf } = await openBuildBefore({ change: (db) => ask(db, someone.writes, 'country', '') });
  await chatOf(someone.writes).say('Германия');
  expect(chatOf(someone.writes).last()).toContain('🇩🇪 Германия');
  expect(chatOf(someone.writes).last()).toContain('Бұл ел апостиль қойылған анықтаманы қабылдайды.');
});

test('a reference in place of a file to check is told to be none', async () => {
  const { chatOf } = await openBuildBefore({
    change: (db) => ask(db, someone.writes, 'verify', 'verify'),
  });
  await chatOf(someone.writes).say(references.ready);
  expect(chatOf(someone.writes).last()).toContain(
    'Тек нөмірге қарап ештеңе айта алмаймыз: өтінішті оны берген адам ғана көреді. PDF файлының өзін жіберсеңіз, тексереміз.',
  );
});

test('the words to a low rating reach the owner', async () => {
  const { scene, chatOf } = await openBuildBefore({
    change(db) {
      db.exec(`UPDATE request SET status = 'collected' WHERE id = 2;
        INSERT INTO feedback (request_id, rating, at) VALUES (2, 2, 1795410200000)`);
      ask(db, someone.ready, 'feedback', references.ready);
    },
  });
  await chatOf(someone.ready).say('Ұзақ күттім');
  expect(chatOf(someone.ready).last()).toBe('Рақмет, бағаңызды ескереміз.');
  expect(scene.operator.last()).toBe(
    'Төмен баға: 2 (ең жоғарысы – 5). Өтініш CR-RSD8-DHWB\n\nӨтініш беруші жазды: Ұзақ күттім',
  );
});
