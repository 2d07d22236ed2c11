-- The state fee of an apostille, the person's own yes, and the scan of a power of attorney.

ALTER TABLE request ADD COLUMN fee_tiyn INTEGER;          -- NULL although a fee is due: no figure for that year
ALTER TABLE request ADD COLUMN pay_by TEXT;               -- the day on which an unpaid request lapses; NULL: nothing to pay
ALTER TABLE request ADD COLUMN confirmed_by TEXT;         -- sms, telegram or contact

-- What was paid, or is said to have been paid.
CREATE TABLE payment (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  request_id  INTEGER NOT NULL REFERENCES request,
  way         TEXT NOT NULL CHECK (way IN ('invoice', 'receipt')),
  amount_tiyn INTEGER,
  charge_id   TEXT UNIQUE,                                -- Telegram's, of an invoice: recorded once
  receipt     BLOB,                                       -- sealed: the number that the person gave
  state       TEXT NOT NULL CHECK (state IN ('claimed', 'confirmed', 'declined', 'replaced')),
  at          INTEGER NOT NULL
) STRICT;
CREATE INDEX payment_by_request ON payment (request_id, id);
CREATE UNIQUE INDEX payment_one_claim ON payment (request_id) WHERE state = 'claimed';

-- The one-time code, or the own contact, that a complete form waits for.
CREATE TABLE confirmation (
  draft_id    TEXT PRIMARY KEY REFERENCES draft ON DELETE CASCADE,
  open        INTEGER NOT NULL,                           -- 0: the person went back to the answers
  way         TEXT NOT NULL CHECK (way IN ('sms', 'telegram', 'contact')),
  phone_index BLOB NOT NULL,                              -- the number that the code went to
  sends       INTEGER NOT NULL,                           -- counts the codes: only the newest is taken
  code_hmac   BLOB,                                       -- NULL: none yet
  asked_at    INTEGER NOT NULL,                           -- when this code was asked for
  expires_at  INTEGER,
  tries       INTEGER NOT NULL
) STRICT;

-- Codes that were sent, for the limits a day. Neither a number nor a code stands here.
CREATE TABLE code_sent (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id     INTEGER NOT NULL,
  phone_index BLOB NOT NULL,
  at          INTEGER NOT NULL,
  refused     INTEGER NOT NULL DEFAULT 0                  -- it never went out: counted, but not waited for
) STRICT;
CREATE INDEX code_sent_by_chat ON code_sent (chat_id, at);
CREATE INDEX code_sent_by_phone ON code_sent (phone_index, at);

-- A file that an applicant sent. It stays at Telegram; here are its address and its fingerprint.
CREATE TABLE attachment (
  id       TEXT PRIMARY KEY,                              -- random: the answer to the question
  draft_id TEXT NOT NULL,
  chat_id  INTEGER NOT NULL,
  file_id  TEXT NOT NULL,
  form     TEXT NOT NULL CHECK (form IN ('document', 'photo')),
  size     INTEGER NOT NULL,
  name     BLOB NOT NULL,                                 -- sealed
  sha256   BLOB,                                          -- NULL until it was fetched and looked at
  at       INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_by_draft ON attachment (draft_id);

-- Drafts of before are reminded of too.
INSERT INTO job (kind, subject, due_at, state) SELECT 'draft-reminder', id, updated_at + 86400000, 'pending' FROM draft;
