-- One payment may be for several requests of a family: Telegram's charge stands with each of them once.
CREATE TABLE payment_of_several (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  request_id  INTEGER NOT NULL REFERENCES request,
  way         TEXT NOT NULL CHECK (way IN ('invoice', 'receipt')),
  amount_tiyn INTEGER,                                    -- the share of this request
  charge_id   TEXT,                                       -- Telegram's, of an invoice
  receipt     BLOB,                                       -- sealed: the number that the person gave
  state       TEXT NOT NULL CHECK (state IN ('claimed', 'confirmed', 'declined', 'replaced')),
  at          INTEGER NOT NULL,
  UNIQUE (charge_id, request_id)
) STRICT;
INSERT INTO payment_of_several (id, request_id, way, amount_tiyn, charge_id, receipt, state, at)
  SELECT id, request_id, way, amount_tiyn, charge_id, receipt, state, at FROM payment;
DROP TABLE payment;
ALTER TABLE payment_of_several RENAME TO payment;
CREATE INDEX payment_by_request ON payment (request_id, id);
CREATE UNIQUE INDEX payment_one_claim ON payment (request_id) WHERE state = 'claimed';
