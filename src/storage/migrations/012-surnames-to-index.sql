-- Requests of before that have no index by surname yet: looked for at every start, and mostly there are none.
CREATE INDEX request_without_surname ON request (id) WHERE surname_index IS NULL AND erased_at IS NULL;
