-- Of several copies of this database the one with the greatest number goes on: 0, or when it was restored, in seconds.
CREATE TABLE standby (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  epoch INTEGER NOT NULL
) STRICT;
INSERT INTO standby (id, epoch) VALUES (1, 0);
