-- Lists of branches that owners send in place of the one in the data folder.

CREATE TABLE branch_list (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  sent_by INTEGER NOT NULL,
  file_id TEXT NOT NULL,                                  -- it lies at Telegram until it was fetched
  state   TEXT NOT NULL CHECK (state IN ('fetching', 'proposed', 'applied', 'dropped')),
  csv     TEXT,                                           -- as it was sent; NULL: not fetched yet, or dropped
  base    INTEGER,                                        -- the list that the owner compared it with, by its seq; 0: the data folder's
  seq     INTEGER UNIQUE,                                 -- counts the lists that were applied: the last one is in force
  at      INTEGER NOT NULL                                -- when it came into this state
) STRICT;

-- The branches that open requests use.
CREATE INDEX request_open_by_branch ON request (branch_code) WHERE ended_at IS NULL;
