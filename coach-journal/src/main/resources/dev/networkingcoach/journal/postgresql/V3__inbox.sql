CREATE TABLE inbox (
  tenant     text    NOT NULL,
  owner      text    NOT NULL,
  event      text    NOT NULL,
  kind       text    NOT NULL,
  payload    text    NOT NULL,
  received   bigint  NOT NULL,
  attempts   integer NOT NULL,
  held_by    text    NOT NULL,
  held_until bigint  NOT NULL,
  PRIMARY KEY (tenant, owner, event)
);

CREATE INDEX inbox_held ON inbox (held_until, received);

-- Statistics hold samples of a column: who is forgotten must not live on in them.
ALTER TABLE inbox ALTER COLUMN event SET STATISTICS 0;
ALTER TABLE inbox ALTER COLUMN payload SET STATISTICS 0;
