-- Is a file one that was delivered? Found by its fingerprint.
CREATE INDEX certificate_by_fingerprint ON certificate (sha256) WHERE sha256 IS NOT NULL;

-- Fingerprints of delivered files that a corrected one took the place of.
CREATE TABLE certificate_before (
  sha256      BLOB NOT NULL,
  request_id  INTEGER NOT NULL REFERENCES request,
  replaced_at INTEGER NOT NULL,
  PRIMARY KEY (sha256, request_id)
) STRICT, WITHOUT ROWID;

-- A file that somebody sent to be compared: its address until it was fetched, and nothing of what is in it.
CREATE TABLE file_check (
  id      TEXT PRIMARY KEY,
  chat_id INTEGER NOT NULL,
  file_id TEXT NOT NULL,
  at      INTEGER NOT NULL
) STRICT;
CREATE INDEX file_check_by_chat ON file_check (chat_id);
CREATE INDEX file_check_by_age ON file_check (at);

-- How it was for the person, asked once after the end.
CREATE TABLE feedback (
  request_id INTEGER PRIMARY KEY REFERENCES request,
  rating     INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
  words      BLOB,                                        -- sealed
  at         INTEGER NOT NULL                             -- of the rating
) STRICT;
CREATE INDEX feedback_by_day ON feedback (at, rating);
