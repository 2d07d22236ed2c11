-- The steps of consular legalisation that a person has ticked off for a country: a country's code and numbers of steps,
-- nothing of the person's own.
CREATE TABLE country_checklist (
  chat_id INTEGER NOT NULL REFERENCES applicant ON DELETE CASCADE,
  country TEXT NOT NULL CHECK (length(country) = 2),
  done    INTEGER NOT NULL,                               -- bit n: step n is done
  at      INTEGER NOT NULL,                               -- of the last tick
  PRIMARY KEY (chat_id, country)
) STRICT, WITHOUT ROWID;
