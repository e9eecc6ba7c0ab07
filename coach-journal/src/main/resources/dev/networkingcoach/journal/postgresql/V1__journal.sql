CREATE TABLE journal_owner (
  tenant      text   NOT NULL,
  owner       text   NOT NULL,
  last_number bigint NOT NULL,
  generation  bigint NOT NULL,
  hash_key    bytea  NOT NULL,
  PRIMARY KEY (tenant, owner)
);

CREATE TABLE entry (
  tenant  text   NOT NULL,
  owner   text   NOT NULL,
  number  bigint NOT NULL,
  id      text   NOT NULL,
  said_at text   NOT NULL,
  said_by text   NOT NULL,
  channel text   NOT NULL,
  PRIMARY KEY (tenant, owner, number),
  UNIQUE (tenant, owner, id),
  FOREIGN KEY (tenant, owner) REFERENCES journal_owner ON DELETE CASCADE
);

CREATE TABLE change (
  tenant   text    NOT NULL,
  owner    text    NOT NULL,
  number   bigint  NOT NULL,
  position integer NOT NULL,
  kind     text    NOT NULL,
  body     text    NOT NULL,
  PRIMARY KEY (tenant, owner, number, position),
  FOREIGN KEY (tenant, owner, number) REFERENCES entry ON DELETE CASCADE
);

CREATE INDEX change_undone ON change (tenant, owner, number) WHERE kind = 'undone';

CREATE TABLE forgotten (
  tenant text  NOT NULL,
  owner  text  NOT NULL,
  hash   bytea NOT NULL,
  PRIMARY KEY (tenant, owner, hash),
  FOREIGN KEY (tenant, owner) REFERENCES journal_owner ON DELETE CASCADE
);
