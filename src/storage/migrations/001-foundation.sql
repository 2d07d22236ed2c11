-- Times are milliseconds since the epoch; dates are ISO text in Asia/Almaty.
-- Columns of type BLOB hold sealed personal data or keyed hashes (storage/vault.ts), never plain text.

-- A sealed word that only the right master key opens.
CREATE TABLE key_check (
  id     INTEGER PRIMARY KEY CHECK (id = 1),
  sealed BLOB NOT NULL
) STRICT;

-- Updates that were acted on. Telegram repeats an update until it is confirmed; rows are kept for 48 hours.
CREATE TABLE seen_update (
  update_id INTEGER PRIMARY KEY,
  seen_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX seen_update_by_time ON seen_update (seen_at);

-- Everyone who has opened a private chat with the bot, operators too.
CREATE TABLE applicant (
  chat_id    INTEGER PRIMARY KEY,
  locale     TEXT CHECK (locale IN ('kk', 'ru', 'en')),
  hint       TEXT CHECK (hint IN ('kk', 'ru', 'en')),   -- what Telegram says, until a language is chosen
  blocked_at INTEGER,                                    -- the person blocked the bot or is gone
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE consent (
  chat_id  INTEGER NOT NULL REFERENCES applicant,
  version  INTEGER NOT NULL,
  given_at INTEGER NOT NULL,
  PRIMARY KEY (chat_id, version)
) STRICT;

-- The form being filled in: the only memory of it.
CREATE TABLE draft (
  id              TEXT PRIMARY KEY,                      -- random, never used again
  chat_id         INTEGER NOT NULL UNIQUE REFERENCES applicant,
  answers         BLOB NOT NULL,                         -- sealed JSON: question id -> answer
  at              TEXT,                                  -- the question last shown; NULL: the summary
  rev             INTEGER NOT NULL,
  form_version    INTEGER NOT NULL,
  card_message_id INTEGER,
  created_at      INTEGER NOT NULL,
  updated_at      INTEGER NOT NULL
) STRICT;

CREATE TABLE request (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  reference       TEXT NOT NULL UNIQUE,
  draft_id        TEXT NOT NULL UNIQUE,                  -- one draft, one request, however often "send" is repeated
  chat_id         INTEGER NOT NULL REFERENCES applicant,
  kind            TEXT NOT NULL CHECK (kind IN ('electronic', 'paper')),
  status          TEXT NOT NULL,
  version         INTEGER NOT NULL,                      -- compare-and-set: two decisions at once, one wins
  assignee        INTEGER,
  application     BLOB NOT NULL,                         -- sealed JSON of the answers
  iin_index       BLOB NOT NULL,
  phone_index     BLOB NOT NULL,
  branch_code     TEXT,
  submitted_at    INTEGER NOT NULL,
  promised_on     TEXT NOT NULL,
  promised_days   INTEGER NOT NULL,
  promise_checked INTEGER NOT NULL,                      -- 0: the calendar of that year is not confirmed
  ready_at        INTEGER,
  collect_by      TEXT,
  ended_at        INTEGER,
  card_message_id INTEGER                                -- the status card in the applicant's chat
) STRICT;
CREATE INDEX request_by_chat ON request (chat_id, id);
CREATE INDEX request_by_iin ON request (iin_index);
CREATE INDEX request_by_phone ON request (phone_index);
CREATE INDEX request_queue ON request (status, promised_on, id);
CREATE INDEX request_by_assignee ON request (assignee, promised_on, id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX request_open_once ON request (chat_id, iin_index, kind) WHERE ended_at IS NULL;

-- What happened to a request, in order.
CREATE TABLE request_event (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  request_id INTEGER NOT NULL REFERENCES request,
  seq        INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  actor      TEXT NOT NULL CHECK (actor IN ('applicant', 'operator', 'system')),
  actor_id   INTEGER,
  action     TEXT NOT NULL,
  status     TEXT NOT NULL,                              -- after the action
  code       TEXT,                                       -- of a refusal
  words      BLOB,                                       -- sealed: what was written to the person
  UNIQUE (request_id, seq)
) STRICT;

-- The certificate that an operator sent. The file stays at Telegram; here are its address and its fingerprint.
CREATE TABLE certificate (
  request_id  INTEGER PRIMARY KEY REFERENCES request,
  file_id     TEXT NOT NULL,
  size        INTEGER NOT NULL,
  name        BLOB NOT NULL,                             -- sealed
  received_by INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  sha256      BLOB                                       -- NULL until the file was fetched and checked
) STRICT;

CREATE TABLE operator (
  user_id    INTEGER PRIMARY KEY,
  role       TEXT NOT NULL CHECK (role IN ('owner', 'operator')),
  name       BLOB,                                       -- sealed: what colleagues read as "who has it"
  added_at   INTEGER NOT NULL,
  revoked_at INTEGER
) STRICT;

-- Cards of requests in operators' chats, for a file sent in reply; the newest of a chat follows the state.
CREATE TABLE desk_card (
  chat_id    INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  request_id INTEGER NOT NULL REFERENCES request,
  follows    INTEGER NOT NULL,                           -- 1: the newest copy in this chat, which follows the state
  PRIMARY KEY (chat_id, message_id)
) STRICT;
CREATE INDEX desk_card_by_request ON desk_card (request_id) WHERE follows = 1;

-- One text that somebody was asked for outside the form: a reason, a reply.
CREATE TABLE prompt (
  chat_id    INTEGER PRIMARY KEY,
  kind       TEXT NOT NULL,
  subject    TEXT NOT NULL,
  code       TEXT,
  message_id INTEGER,                                    -- the question, once it was sent
  expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE outbox (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id    INTEGER NOT NULL,
  notice     TEXT NOT NULL,                              -- JSON: template and references, no personal data
  dedupe_key TEXT NOT NULL UNIQUE,
  lane       TEXT NOT NULL CHECK (lane IN ('interactive', 'notice', 'bulk')),
  state      TEXT NOT NULL CHECK (state IN ('pending', 'sent', 'dropped', 'undeliverable', 'failed')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  due_at     INTEGER NOT NULL,
  error      TEXT,
  message_id INTEGER,
  created_at INTEGER NOT NULL,
  settled_at INTEGER
) STRICT;
CREATE INDEX outbox_pending ON outbox (lane, chat_id, due_at, attempts) WHERE state = 'pending';
CREATE INDEX outbox_pending_by_chat ON outbox (chat_id, id) WHERE state = 'pending';
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'pending';
CREATE INDEX outbox_by_chat ON outbox (chat_id, id);
CREATE INDEX outbox_undelivered ON outbox (chat_id, id) WHERE state IN ('undeliverable', 'failed');
CREATE INDEX outbox_settled ON outbox (settled_at) WHERE settled_at IS NOT NULL;

CREATE TABLE job (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  kind       TEXT NOT NULL,
  subject    TEXT NOT NULL,
  due_at     INTEGER NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('pending', 'done', 'dropped', 'failed')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  outcome    TEXT,                                       -- why it was dropped, what it did
  UNIQUE (kind, subject, due_at)
) STRICT;
CREATE INDEX job_due ON job (due_at) WHERE state = 'pending';
CREATE INDEX job_by_subject ON job (subject, kind) WHERE state = 'pending';

-- Who did what, in a chain of hashes: a row that is changed or missing breaks it. No personal data.
CREATE TABLE audit (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  at       INTEGER NOT NULL,
  actor    TEXT NOT NULL,
  action   TEXT NOT NULL,
  subject  TEXT NOT NULL,
  previous BLOB NOT NULL,
  hash     BLOB NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, id);
-- The last line of the chain, so that lines taken off its end are missed.
CREATE TABLE audit_head (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  lines INTEGER NOT NULL,
  hash  BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_is_appended BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_is_not_erased BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
