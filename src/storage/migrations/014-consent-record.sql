-- Every consent that was given or withdrawn, kept for years; what holds now stands in `consent`.
CREATE TABLE consent_record (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id INTEGER NOT NULL REFERENCES applicant,
  version INTEGER NOT NULL,
  what    TEXT NOT NULL CHECK (what IN ('given', 'withdrawn')),
  at      INTEGER NOT NULL                                -- ms since the epoch
) STRICT;
CREATE INDEX consent_record_by_chat ON consent_record (chat_id, id);
CREATE INDEX consent_withdrawn ON consent_record (chat_id) WHERE what = 'withdrawn';
INSERT INTO consent_record (chat_id, version, what, at)
  SELECT chat_id, version, 'given', given_at FROM consent ORDER BY given_at, chat_id, version;

-- The person has had their data blocked: kept, but neither shown nor worked with. Ms since the epoch.
ALTER TABLE applicant ADD COLUMN data_blocked_at INTEGER;
