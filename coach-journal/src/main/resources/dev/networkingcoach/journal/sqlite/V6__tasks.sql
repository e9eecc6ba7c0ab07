-- The scheduler claims, holds and retries what waits: its tasks are made from these rows.
CREATE TABLE inbox_in_order (
  number   INTEGER PRIMARY KEY,
  tenant   TEXT    NOT NULL,
  owner    TEXT    NOT NULL,
  event    TEXT    NOT NULL,
  kind     TEXT    NOT NULL,
  payload  TEXT    NOT NULL,
  received INTEGER NOT NULL,
  UNIQUE (tenant, owner, event)
);

INSERT INTO inbox_in_order (tenant, owner, event, kind, payload, received)
  SELECT tenant, owner, event, kind, payload, received FROM inbox ORDER BY received;

DROP TABLE inbox;
ALTER TABLE inbox_in_order RENAME TO inbox;
CREATE INDEX inbox_order ON inbox (tenant, owner, received, number);

ALTER TABLE outbox DROP COLUMN held_by;
ALTER TABLE outbox DROP COLUMN held_until;
UPDATE outbox SET state = 'PENDING' WHERE state = 'CLAIMED';
