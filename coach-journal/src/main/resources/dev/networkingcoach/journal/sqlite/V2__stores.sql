CREATE TABLE person_text (
  tenant TEXT NOT NULL,
  owner  TEXT NOT NULL,
  name   TEXT NOT NULL,
  body   TEXT NOT NULL,
  PRIMARY KEY (tenant, owner, name)
) WITHOUT ROWID;

CREATE TABLE tenant_text (
  tenant TEXT NOT NULL,
  name   TEXT NOT NULL,
  body   TEXT NOT NULL,
  PRIMARY KEY (tenant, name)
) WITHOUT ROWID;

CREATE TABLE seen (
  hash       BLOB    NOT NULL PRIMARY KEY,
  arrived_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX seen_arrived ON seen (arrived_at);

CREATE TABLE outbox (
  tenant     TEXT    NOT NULL,
  owner      TEXT    NOT NULL,
  message    TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  argument   TEXT    NOT NULL,
  due        INTEGER NOT NULL,
  expires    INTEGER NOT NULL,
  attempts   INTEGER NOT NULL,
  last_error TEXT,
  state      TEXT    NOT NULL,
  held_by    TEXT,
  held_until INTEGER,
  ended      INTEGER,
  PRIMARY KEY (tenant, owner, message)
) WITHOUT ROWID;

CREATE INDEX outbox_open ON outbox (due) WHERE ended IS NULL;
CREATE INDEX outbox_ended ON outbox (ended) WHERE ended IS NOT NULL;

-- The table of db-scheduler.
CREATE TABLE scheduled_tasks (
  task_name            TEXT      NOT NULL,
  task_instance        TEXT      NOT NULL,
  task_data            BLOB,
  execution_time       TIMESTAMP,
  picked               BOOLEAN   NOT NULL,
  picked_by            TEXT,
  last_success         TIMESTAMP,
  last_failure         TIMESTAMP,
  consecutive_failures INTEGER,
  last_heartbeat       TIMESTAMP,
  version              INTEGER   NOT NULL,
  priority             INTEGER,
  PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
