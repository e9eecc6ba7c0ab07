CREATE TABLE person_text (
  tenant text NOT NULL,
  owner  text NOT NULL,
  name   text NOT NULL,
  body   text NOT NULL,
  PRIMARY KEY (tenant, owner, name)
);

CREATE TABLE tenant_text (
  tenant text NOT NULL,
  name   text NOT NULL,
  body   text NOT NULL,
  PRIMARY KEY (tenant, name)
);

CREATE TABLE seen (
  hash       bytea  NOT NULL PRIMARY KEY,
  arrived_at bigint NOT NULL
);

CREATE INDEX seen_arrived ON seen (arrived_at);

CREATE TABLE outbox (
  tenant     text    NOT NULL,
  owner      text    NOT NULL,
  message    text    NOT NULL,
  kind       text    NOT NULL,
  argument   text    NOT NULL,
  due        bigint  NOT NULL,
  expires    bigint  NOT NULL,
  attempts   integer NOT NULL,
  last_error text,
  state      text    NOT NULL,
  held_by    text,
  held_until bigint,
  ended      bigint,
  PRIMARY KEY (tenant, owner, message)
);

CREATE INDEX outbox_open ON outbox (due) WHERE ended IS NULL;
CREATE INDEX outbox_ended ON outbox (ended) WHERE ended IS NOT NULL;

-- The table of db-scheduler.
CREATE TABLE scheduled_tasks (
  task_name            text        NOT NULL,
  task_instance        text        NOT NULL,
  task_data            bytea,
  execution_time       timestamptz,
  picked               boolean     NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);

-- Statistics hold samples of a column: who is forgotten must not live on in them.
ALTER TABLE entry ALTER COLUMN id SET STATISTICS 0;
ALTER TABLE change ALTER COLUMN body SET STATISTICS 0;
ALTER TABLE person_text ALTER COLUMN body SET STATISTICS 0;
ALTER TABLE tenant_text ALTER COLUMN body SET STATISTICS 0;
ALTER TABLE outbox ALTER COLUMN message SET STATISTICS 0;
ALTER TABLE outbox ALTER COLUMN argument SET STATISTICS 0;
