-- Payloads may be large: here they are not part of the index.
CREATE TABLE inbox (
  tenant     TEXT    NOT NULL,
  owner      TEXT    NOT NULL,
  event      TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  payload    TEXT    NOT NULL,
  received   INTEGER NOT NULL,
  attempts   INTEGER NOT NULL,
  held_by    TEXT    NOT NULL,
  held_until INTEGER NOT NULL,
  PRIMARY KEY (tenant, owner, event)
);

CREATE INDEX inbox_held ON inbox (held_until, received);
