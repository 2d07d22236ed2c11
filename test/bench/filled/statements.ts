/**
 * The rows of a service that has been running for a while, ten thousand requests a day, as SQL. Of each statement the
 * rows `@from` to `@to` are made at a time; request n of `@rows` was sent `(@rows - n)` ten-thousandths of a day ago.
 * What ended longer ago than `@erasedBefore` says holds no person any more, as the program leaves it.
 */
export const requestsADay = 10_000;
/** Still open at the end, whatever the number of those before. */
export const openRequests = 4000;
/** People send a second request now and then. */
const requestsAPerson = 2;
const firstChat = 1_000_000_000;

/** Mixes up the numbers, as the bytes of real references and ids are: no two come out the same. */
const mixed = (n: string, factor: number) => `((${n}) * ${factor} & 1099511627775)`;

export const chatOf = (n: number) => firstChat + Math.floor(n / requestsAPerson);
/** Any operator may ask for any of them. */
export const operatorIds = Array.from({ length: 10 }, (_, i) => 900 + i);

const numbers = 'WITH RECURSIVE number(n) AS (SELECT @from UNION ALL SELECT n + 1 FROM number WHERE n < @to)';

const applicants = `${numbers}
  INSERT OR IGNORE INTO applicant (chat_id, locale, hint, created_at)
  SELECT ${firstChat} + n / ${requestsAPerson}, CASE n % 5 WHEN 0 THEN 'ru' WHEN 1 THEN 'en' ELSE 'kk' END, 'ru', @now
  FROM number`;
const consents = `${numbers}
  INSERT OR IGNORE INTO consent (chat_id, version, given_at)
  SELECT ${firstChat} + n / ${requestsAPerson}, 2, @now FROM number`;

const requests = `${numbers}, sent AS (
    SELECT n, n % 10 < 3 AS paper, n > @rows - ${openRequests} AS open, n % 20 AS fate,
      @now - (@rows - n) * ${86_400_000 / requestsADay} AS sent_at,
      CASE WHEN n % 33 = 0 THEN 9 * 86400000 WHEN n % 10 < 3 THEN 4 * 86400000 ELSE 72000000 END AS takes
    FROM number
  ), told AS (
    SELECT *, CASE WHEN open THEN NULL ELSE min(sent_at + takes, @now) END AS over,
      CASE
        WHEN open THEN CASE WHEN fate < 10 THEN 'submitted' WHEN fate < 16 THEN 'in_review'
          WHEN fate < 18 OR NOT paper THEN 'needs_info' ELSE 'ready' END
        WHEN fate = 19 THEN 'refused' WHEN fate = 18 THEN 'withdrawn'
        WHEN paper THEN CASE WHEN fate = 17 THEN 'returned' ELSE 'collected' END
        ELSE 'delivered' END AS state
    FROM sent
  ), kept AS (SELECT *, over IS NULL OR over >= @erasedBefore AS personal FROM told)
  INSERT INTO request (id, reference, draft_id, chat_id, kind, status, version, assignee, application, iin_index,
    phone_index, surname_index, branch_code, submitted_at, promised_on, promised_days, promise_checked, ready_at,
    collect_by, ended_at, confirmed_by, card_message_id, erased_at)
  SELECT n, printf('CR-%010X', ${mixed('n', 668265263)}), printf('%012x', ${mixed('n', 374761393)}),
    ${firstChat} + n / ${requestsAPerson}, iif(paper, 'paper', 'electronic'), state, iif(open, 1, 4),
    iif(state = 'submitted', NULL, ${operatorIds[0]} + n % ${operatorIds.length}),
    randomblob(iif(personal, @sealed, @sealedErased)), iif(personal, randomblob(16), zeroblob(0)),
    iif(personal, randomblob(16), zeroblob(0)), iif(personal, randomblob(16), NULL), iif(paper, 'C75', NULL),
    sent_at, date((sent_at + 18000000) / 1000 + iif(paper, 5, 1) * 86400, 'unixepoch'), iif(paper, 5, 1), 1,
    CASE WHEN state IN ('ready', 'collected', 'returned') THEN min(sent_at + takes / 2, @now) END,
    CASE WHEN state IN ('ready', 'collected', 'returned')
      THEN date((sent_at + 18000000) / 1000 + 35 * 86400, 'unixepoch') END,
    over, 'contact', 7000000000 + n, iif(personal, NULL, @now)
  FROM kept`;

/** Sent, taken, and what it came to: three lines, of a paper four. */
const events = `INSERT INTO request_event (request_id, seq, at, actor, actor_id, action, status, code, words)
  SELECT r.id, s.seq,
    CASE s.seq WHEN 1 THEN r.submitted_at WHEN 2 THEN r.submitted_at + 7200000
      WHEN 3 THEN coalesce(r.ready_at, r.ended_at, r.submitted_at + 14400000) ELSE r.ended_at END,
    iif(s.seq = 1, 'applicant', 'operator'), iif(s.seq = 1, r.chat_id, ${operatorIds[0]} + r.id % 10),
    CASE s.seq WHEN 1 THEN 'submit' WHEN 2 THEN 'take' WHEN 3 THEN
        CASE WHEN r.ready_at IS NOT NULL THEN 'ready' WHEN r.status = 'needs_info' THEN 'ask'
          WHEN r.status = 'refused' THEN 'refuse' WHEN r.status = 'withdrawn' THEN 'withdraw' ELSE 'deliver' END
      ELSE iif(r.status = 'returned', 'returned', 'collected') END,
    CASE s.seq WHEN 1 THEN 'submitted' WHEN 2 THEN 'in_review'
      WHEN 3 THEN iif(r.ready_at IS NOT NULL, 'ready', r.status) ELSE r.status END,
    NULL, NULL
  FROM request r CROSS JOIN (SELECT 1 AS seq UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4) s
  WHERE r.id BETWEEN @from AND @to AND s.seq <= CASE
    WHEN r.status = 'submitted' THEN 1 WHEN r.status = 'in_review' THEN 2
    WHEN r.status IN ('collected', 'returned') THEN 4 ELSE 3 END`;

const certificates = `INSERT INTO certificate (request_id, file_id, size, name, received_by, received_at, sha256)
  SELECT id, iif(erased_at IS NULL, hex(randomblob(36)), ''), 84000, randomblob(iif(erased_at IS NULL, 61, 33)),
    ${operatorIds[0]}, ended_at, randomblob(32)
  FROM request WHERE id BETWEEN @from AND @to AND status = 'delivered'`;

const feedback = `INSERT INTO feedback (request_id, rating, at)
  SELECT id, 3 + id % 3, ended_at FROM request
  WHERE id BETWEEN @from AND @to AND status IN ('delivered', 'collected') AND id % 3 = 0`;

/** Sent, opened and taken; the chain of hashes is not that of these rows, and nobody looks here. */
const audit = `INSERT INTO audit (at, actor, action, subject, previous, hash)
  SELECT r.submitted_at, iif(a.action = 'submit-by-contact', 'applicant:' || r.chat_id, 'operator:900'), a.action,
    r.reference, randomblob(32), randomblob(32)
  FROM request r CROSS JOIN (SELECT 'submit-by-contact' AS action UNION ALL SELECT 'open' UNION ALL SELECT 'take') a
  WHERE r.id BETWEEN @from AND @to`;

/** What was sent and done of late; older rows are forgotten by the program. */
const outbox = `INSERT INTO outbox (chat_id, notice, dedupe_key, lane, state, attempts, due_at, message_id, created_at, settled_at)
  SELECT chat_id, json_object('template', 'status-change', 'request', id, 'seq', 3), 'r' || id || '.3', 'notice',
    'sent', 1, submitted_at, 6000000000 + id, submitted_at, submitted_at
  FROM request WHERE id BETWEEN @from AND @to AND submitted_at > @now - 7 * 86400000`;
const jobs = `INSERT INTO job (kind, subject, due_at, state, attempts, outcome)
  SELECT 'collect-reminder', id, submitted_at, 'done', 1, 'reminded'
  FROM request WHERE id BETWEEN @from AND @to AND submitted_at > @now - 30 * 86400000 AND kind = 'paper'`;
const waitingJobs = `INSERT INTO job (kind, subject, due_at, state)
  SELECT 'answer-reminder', id, @now + id % 1000 * 60000 - 3600000, 'pending'
  FROM request WHERE id BETWEEN @from AND @to AND ended_at IS NULL`;

/** Three changes of each request that registers may work on; older ones are forgotten. */
const feed = `INSERT INTO feed (at, kind, request_id, version, status)
  SELECT r.submitted_at + s.seq, CASE s.seq WHEN 1 THEN 'submitted' WHEN 2 THEN 'taken' ELSE 'delivered' END, r.id, s.seq,
    CASE s.seq WHEN 1 THEN 'submitted' WHEN 2 THEN 'in_review' ELSE r.status END
  FROM request r CROSS JOIN (SELECT 1 AS seq UNION ALL SELECT 2 UNION ALL SELECT 3) s
  WHERE r.id BETWEEN @from AND @to AND r.kind = 'electronic' AND r.submitted_at > @now - 400 * 86400000`;
/** Of every third that still has its person: one message each way. */
const talk = `INSERT INTO talk (request_id, chat_id, kind, operator_id, words, at)
  SELECT r.id, r.chat_id, iif(s.seq = 1, 'contact', 'message'), iif(s.seq = 1, NULL, ${operatorIds[0]}), randomblob(120),
    r.submitted_at + s.seq
  FROM request r CROSS JOIN (SELECT 1 AS seq UNION ALL SELECT 2) s
  WHERE r.id BETWEEN @from AND @to AND r.id % 3 = 0 AND r.erased_at IS NULL`;

/** In this order. */
export const fillings: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'people', sql: applicants },
  { name: 'consents', sql: consents },
  { name: 'requests', sql: requests },
  { name: 'history', sql: events },
  { name: 'certificates', sql: certificates },
  { name: 'feedback', sql: feedback },
  { name: 'audit', sql: audit },
  { name: 'outbox', sql: outbox },
  { name: 'what registers follow', sql: feed },
  { name: 'correspondence', sql: talk },
  { name: 'jobs', sql: jobs },
  { name: 'jobs that wait', sql: waitingJobs },
];
