-- "Coac", so that a file of ours is told from any other database.
PRAGMA application_id = 1131372899;

CREATE TABLE journal_owner (
  tenant      TEXT    NOT NULL,
  owner       TEXT    NOT NULL,
  last_number INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  hash_key    BLOB    NOT NULL,
  PRIMARY KEY (tenant, owner)
) WITHOUT ROWID;

CREATE TABLE entry (
  tenant  TEXT    NOT NULL,
  owner   TEXT    NOT NULL,
  number  INTEGER NOT NULL,
  id      TEXT    NOT NULL,
  said_at TEXT    NOT NULL,
  said_by TEXT    NOT NULL,
  channel TEXT    NOT NULL,
  PRIMARY KEY (tenant, owner, number),
  UNIQUE (tenant, owner, id),
  FOREIGN KEY (tenant, owner) REFERENCES journal_owner ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE change (
  tenant   TEXT    NOT NULL,
  owner    TEXT    NOT NULL,
  number   INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind     TEXT    NOT NULL,
  body     TEXT    NOT NULL,
  PRIMARY KEY (tenant, owner, number, position),
  FOREIGN KEY (tenant, owner, number) REFERENCES entry ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX change_undone ON change (tenant, owner, number) WHERE kind = 'undone';

CREATE TABLE forgotten (
  tenant TEXT NOT NULL,
  owner  TEXT NOT NULL,
  hash   BLOB NOT NULL,
  PRIMARY KEY (tenant, owner, hash),
  FOREIGN KEY (tenant, owner) REFERENCES journal_owner ON DELETE CASCADE
) WITHOUT ROWID;
