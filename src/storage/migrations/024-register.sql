-- Programs that decide by themselves, over the HTTP interface.
CREATE TABLE register (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  name       TEXT NOT NULL,                               -- as the owner calls it
  scopes     TEXT NOT NULL,                               -- comma-separated
  made_by    INTEGER,                                     -- the owner; NULL: the playground
  made_at    INTEGER NOT NULL,
  stopped_at INTEGER,                                     -- its keys are of no use since then
  heard_at   INTEGER,                                     -- its last call, to the minute
  silent_at  INTEGER                                      -- the owners were told that it is silent
) STRICT;

CREATE TABLE register_key (
  id          TEXT PRIMARY KEY,                           -- stands in the key itself
  register_id INTEGER NOT NULL REFERENCES register,
  hash        BLOB NOT NULL,                              -- SHA-256 of the secret
  made_at     INTEGER NOT NULL,
  ends_at     INTEGER                                     -- NULL: until it is revoked
) STRICT;
CREATE INDEX register_key_of ON register_key (register_id);

-- What registers follow: one line for each change of a request that they may work on. Lines have no personal data.
CREATE TABLE feed (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  at         INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  request_id INTEGER REFERENCES request,
  register_id INTEGER REFERENCES register,                -- of a word to one register; NULL: to all
  version    INTEGER,                                     -- of the request after it
  status     TEXT
) STRICT;

-- Another one after a restore: what registers did after the backup is forgotten, and they have to hear of that.
CREATE TABLE feed_epoch (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  epoch TEXT NOT NULL                                     -- 8 hex digits
) STRICT;

-- Calls that changed something, so that one that is repeated gets the same answer. Answers hold no personal data.
CREATE TABLE api_call (
  register_id INTEGER NOT NULL REFERENCES register,
  key         TEXT NOT NULL,                              -- the caller's Idempotency-Key
  what        TEXT NOT NULL,                              -- method and path
  body        BLOB NOT NULL,                              -- SHA-256
  status      INTEGER NOT NULL,
  answer      TEXT NOT NULL,                              -- JSON
  at          INTEGER NOT NULL,
  PRIMARY KEY (register_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX api_call_by_time ON api_call (at);

-- The bytes of a certificate that a register sent, until Telegram has them.
CREATE TABLE certificate_part (
  upload TEXT NOT NULL,
  seq    INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  at     INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX certificate_part_of ON certificate_part (upload, seq);
CREATE INDEX certificate_part_by_time ON certificate_part (at);

ALTER TABLE certificate ADD COLUMN register_id INTEGER REFERENCES register; -- which sent it; received_by is 0 then
ALTER TABLE certificate ADD COLUMN upload TEXT;           -- of the parts that Telegram does not have yet

ALTER TABLE pending_decision ADD COLUMN decider TEXT NOT NULL DEFAULT 'operator'
  CHECK (decider IN ('operator', 'register'));

-- Held by an operator or by a register, never by both.
ALTER TABLE request ADD COLUMN register_id INTEGER REFERENCES register
  CHECK (register_id IS NULL OR assignee IS NULL);
ALTER TABLE request ADD COLUMN routed TEXT NOT NULL DEFAULT 'desk' CHECK (routed IN ('desk', 'register', 'both'));
CREATE INDEX request_held_by_register ON request (register_id) WHERE register_id IS NOT NULL;
CREATE INDEX request_for_registers ON request (id) WHERE routed <> 'desk';

-- A register is an actor too.
CREATE TABLE request_event_new (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  request_id INTEGER NOT NULL REFERENCES request,
  seq        INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  actor      TEXT NOT NULL CHECK (actor IN ('applicant', 'operator', 'register', 'system')),
  actor_id   INTEGER,
  action     TEXT NOT NULL,
  status     TEXT NOT NULL,                              -- after the action
  code       TEXT,                                       -- of a refusal
  words      BLOB,                                       -- sealed: what was written to the person
  lines      TEXT,                                       -- question ids, comma-separated; of a return for correction
  UNIQUE (request_id, seq)
) STRICT;
INSERT INTO request_event_new (id, request_id, seq, at, actor, actor_id, action, status, code, words, lines)
  SELECT id, request_id, seq, at, actor, actor_id, action, status, code, words, lines FROM request_event ORDER BY id;
DROP TABLE request_event;
ALTER TABLE request_event_new RENAME TO request_event;
CREATE INDEX request_event_taken ON request_event (at, request_id, seq) WHERE action = 'take';
