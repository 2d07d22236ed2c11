-- What a message of a chat belongs to: a message of the bot to what it is about, a person's message to what it was
-- taken for. Numbers alone, no personal data; gone with what it belongs to (storage/message-subjects.ts).
CREATE TABLE message_subject (
  chat_id    INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  kind       TEXT NOT NULL,                               -- domain/message-subject.ts
  about      TEXT NOT NULL,
  at         INTEGER NOT NULL,                            -- ms since the epoch
  PRIMARY KEY (chat_id, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_subject_by_time ON message_subject (at);
CREATE INDEX message_subject_about ON message_subject (kind, about);

-- Words that may be meant for two: kept until the person says for which.
CREATE TABLE held_words (
  chat_id    INTEGER PRIMARY KEY REFERENCES applicant,
  message_id INTEGER NOT NULL,                            -- of the person's newest message among them
  words      BLOB NOT NULL,                               -- sealed
  at         INTEGER NOT NULL                             -- ms since the epoch
) STRICT;
