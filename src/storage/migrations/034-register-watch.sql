-- A register that refuses too many people too fast decides nothing until an owner lets it go on.
ALTER TABLE register ADD COLUMN paused_at INTEGER;
ALTER TABLE register ADD COLUMN resumed_at INTEGER;       -- what it refused before counts no more
CREATE INDEX request_event_refused ON request_event (actor_id, at) WHERE actor = 'register' AND action = 'refuse';

-- How many requests a register has taken, by the hour: whoever takes one sees its person.
CREATE TABLE register_hour (
  register_id INTEGER NOT NULL REFERENCES register,
  hour        INTEGER NOT NULL,                           -- hours since the epoch
  takes       INTEGER NOT NULL,
  PRIMARY KEY (register_id, hour)
) STRICT, WITHOUT ROWID;
