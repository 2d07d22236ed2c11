import type { Tx } from '../../src/storage/database/transact.ts';
import { findCertificate, putCertificate } from '../../src/storage/desk/certificates.ts';
import { findKeptFile, keepFile } from '../../src/storage/desk/kept-files.ts';
import { addOperator, nameOperator, operatorName } from '../../src/storage/desk/operators.ts';
import { findAttachment, insertAttachment } from '../../src/storage/form/attachments.ts';
import {
  codesSentSince,
  findConfirmation,
  issueCode,
  putConfirmation,
  recordCodeSent,
  tryCode,
  wasFor,
} from '../../src/storage/form/confirmations.ts';
import { findDraft, insertDraft } from '../../src/storage/form/drafts.ts';
import { findPrompt, putPrompt, savePromptWords } from '../../src/storage/form/prompts.ts';
import { keepBatch, leftBatches } from '../../src/storage/queues/fetched-batches.ts';
import { addTalk, findTalk } from '../../src/storage/request/correspondence.ts';
import { appendEvent, historyOf } from '../../src/storage/request/events.ts';
import { claimedReceipt, claimPayment } from '../../src/storage/request/payments.ts';
import { findReplacement, putReplacement } from '../../src/storage/request/replacements.ts';
import { findOpenRequest, findRequest, insertRequest } from '../../src/storage/request/requests.ts';
import { requestsByIndex } from '../../src/storage/request/search.ts';

/** A row in every table that holds sealed data or keyed hashes, written and read as the bot does it. */

const chatOf = (number: number) => 1000 + number;
const iinOf = (number: number) => String(900101300000 + number);
const phoneOf = (number: number) => `+770100${String(number).padStart(5, '0')}`;
const surnameOf = (number: number) => `Тегі${'а'.repeat(number + 1)}`;
const later = 1e15;

/** Everything about person number `number`, counted from 0. Returns the code that was sent to them. */
export function writePerson(tx: Tx, number: number): string {
  const chatId = chatOf(number);
  const iin = iinOf(number);
  const phone = phoneOf(number);
  tx.sql<[number]>('INSERT INTO applicant (chat_id, created_at) VALUES (?, 0)').run(chatId);
  const requestId = insertRequest(
    tx,
    {
      reference: `CR-0000-${String(number).padStart(4, '0')}`,
      draftId: `sent${number}`,
      chatId,
      kind: 'paper',
      status: 'submitted',
      application: { iin, phone, surname: surnameOf(number), 'first-name': `Есімі ${number}` },
      iin,
      phone,
      branchCode: undefined,
      promised: { on: '2026-12-01', workingDays: 5, checked: true },
      fee: undefined,
      confirmedBy: 'sms',
    },
    0,
  );
  if (requestId === undefined) throw new Error('the request is not there');
  appendEvent(
    tx,
    requestId,
    { actor: 'applicant', action: 'submit', status: 'submitted', words: `сөз ${number}` },
    0,
  );
  const file = { fileId: 'f', size: 1, name: `файл ${number}.pdf` };
  putCertificate(tx, { ...file, requestId, receivedBy: 1 }, 0);
  putReplacement(tx, { ...file, requestId, sentBy: 1 }, 0);
  keepFile(tx, { ...file, chatId }, 0);
  addOperator(tx, chatId, 'operator', 0);
  nameOperator(tx, chatId, `Оператор ${number}`);
  putPrompt(tx, chatId, { kind: 'note', subject: 'x', code: undefined }, later);
  savePromptWords(tx, chatId, `жазба ${number}`);
  const talk = {
    requestId,
    chatId,
    kind: 'contact',
    operatorId: undefined,
    words: `хат ${number}`,
    at: 0,
  } as const;
  addTalk(tx, talk);
  const update = { update_id: 100 + number, words: `сәлем ${number}` };
  keepBatch(tx, { firstId: update.update_id, updates: [update] }, 0);
  claimPayment(tx, requestId, `түбіртек ${number}`, 0);

  const id = `draft${number}`;
  const answers = { phone: { value: phone }, iin: { value: iin } };
  const rest = { at: undefined, rev: 1, formVersion: 1, cardMessageId: undefined, updatedAt: 0 };
  insertDraft(tx, { id, chatId, answers, ...rest }, 0);
  insertAttachment(tx, { ...file, id: `file${number}`, draftId: id, chatId, form: 'document' }, 0);
  recordCodeSent(tx, chatId, phone, 1);
  return issueCode(tx, putConfirmation(tx, id, 'sms', phone, 0), later);
}

/** What the repositories read of the same person, by id and by search. */
export function readPerson(tx: Tx, number: number, code: string) {
  const chatId = chatOf(number);
  const requestId = number + 1;
  const { reference } = findRequest(tx, requestId) ?? {};
  const confirmation = findConfirmation(tx, `draft${number}`);
  return {
    application: findRequest(tx, requestId)?.application,
    byIin: requestsByIndex(tx, 'iin', iinOf(number), 5),
    byPhone: requestsByIndex(tx, 'phone', phoneOf(number), 5),
    bySurname: requestsByIndex(tx, 'surname', surnameOf(number), 5),
    isOpen: findOpenRequest(tx, chatId, iinOf(number), 'paper')?.reference === reference,
    words: historyOf(tx, requestId).map(({ words }) => words),
    certificate: findCertificate(tx, requestId)?.name,
    replacement: findReplacement(tx, requestId)?.name,
    kept: findKeptFile(tx, requestId)?.name,
    operator: operatorName(tx, chatId),
    prompt: findPrompt(tx, chatId, 1)?.words,
    talk: findTalk(tx, requestId)?.words,
    update: leftBatches(tx, 0).find(({ firstId }) => firstId === 100 + number)?.updates,
    receipt: claimedReceipt(tx, requestId),
    draft: findDraft(tx, chatId)?.answers,
    attachment: findAttachment(tx, `file${number}`)?.name,
    codeIsRight: confirmation !== undefined && tryCode(tx, confirmation, code),
    codeWasForPhone: wasFor(tx, `draft${number}`, phoneOf(number)),
    // Asked from another chat: by the number alone.
    codesToPhone: codesSentSince(tx, 1, phoneOf(number), 0).count,
  };
}
