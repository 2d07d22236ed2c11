-- While the master key is being changed: a sealed word that only the key before opens. As long as it stands here, both
-- keys are needed; `npm run rekey` takes it away when nothing is left that the key before opens.
CREATE TABLE key_before (
  id     INTEGER PRIMARY KEY CHECK (id = 1),
  sealed BLOB NOT NULL
) STRICT;
