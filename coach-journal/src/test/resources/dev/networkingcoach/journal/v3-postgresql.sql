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

CREATE TABLE flyway_schema_history (
  installed_rank integer       NOT NULL PRIMARY KEY,
  version        varchar(50),
  description    varchar(200)  NOT NULL,
  type           varchar(20)   NOT NULL,
  script         varchar(1000) NOT NULL,
  checksum       integer,
  installed_by   varchar(100)  NOT NULL,
  installed_on   timestamp     NOT NULL DEFAULT now(),
  execution_time integer       NOT NULL,
  success        boolean       NOT NULL
);

CREATE INDEX flyway_schema_history_s_idx ON flyway_schema_history (success);

INSERT INTO flyway_schema_history VALUES (1, '1', 'journal', 'SQL', 'V1__journal.sql', 43729943, 'postgres', now(), 9, true);
INSERT INTO journal_owner VALUES('local','mira',14,-1142190861913919205,'\xDA88F0D06AD28C2235685CFB5A711686F1092002937B38A902477656CA114C53');
INSERT INTO entry VALUES('local','mira',1,'e1','2026-11-21T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',2,'e2','2026-11-22T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',3,'e3','2026-11-23T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',4,'e4','2026-11-24T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',5,'e5','2026-11-25T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',6,'e6','2026-11-26T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',7,'e7','2026-11-27T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',8,'e8','2026-11-28T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',9,'e9','2026-11-29T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',10,'e10','2026-11-20T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',11,'e11','2026-11-21T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',12,'e12','2026-11-22T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',13,'e13','2026-11-23T10:15:30.123456Z','mira','cli');
INSERT INTO entry VALUES('local','mira',14,'e14','2026-11-24T10:15:30.123456Z','mira','cli');
INSERT INTO change VALUES('local','mira',1,0,'opened','{"owner":{"id":"mira","name":"Mira Chen","zone":"Europe/Amsterdam","purpose":"More fintech","markets":["fintech"],"needs":["React contractor"],"offers":["advice"]}}');
INSERT INTO change VALUES('local','mira',2,0,'owner-set','{"field":"POSITIONING","value":"I help banks"}');
INSERT INTO change VALUES('local','mira',2,1,'owner-listed','{"list":"OFFERS","item":"intros","present":true}');
INSERT INTO change VALUES('local','mira',2,2,'policy-set','{"policy":{"followUpDays":10,"dormantDays":180,"givesPerAsk":1,"askAfterThanksDays":7,"wellConnected":500,"thankDays":2,"askPatienceDays":10,"advocateList":20,"targetList":5,"dailyBudget":5,"maxHops":4,"staleDays":60,"placeholderNames":["private","linkedin member","human resources manager","anonymous","unknown"]}}');
INSERT INTO change VALUES('local','mira',3,0,'contact-added','{"contact":{"id":"dana","name":"Dana Ortíz","organization":"Acme","title":"CTO","emails":["dana@acme.example"],"relation":"CUSTOMER","connections":800,"markets":["fintech"],"interests":["AI"],"needs":["tea"],"offers":["React  contractor"],"advocacy":"CANDIDATE","advocacySince":"2026-11-14","focus":true,"since":"2026-11-14","cadenceDays":30,"archived":false}}');
INSERT INTO change VALUES('local','mira',3,1,'contact-added','{"contact":{"id":"lee","name":"Lee \"O''Neil\" 😀","relation":"ACQUAINTANCE","advocacy":"NONE","focus":false,"archived":false}}');
INSERT INTO change VALUES('local','mira',3,2,'contact-added','{"contact":{"id":"lee2","name":"Lee","relation":"ACQUAINTANCE","advocacy":"NONE","focus":false,"archived":false}}');
INSERT INTO change VALUES('local','mira',3,3,'contact-added','{"contact":{"id":"gone","name":"Gone","relation":"ACQUAINTANCE","advocacy":"NONE","focus":false,"archived":false}}');
INSERT INTO change VALUES('local','mira',4,0,'contact-set','{"contact":"lee","field":"ORGANIZATION","value":"Beta"}');
INSERT INTO change VALUES('local','mira',4,1,'contact-listed','{"contact":"lee","list":"EMAILS","item":"lee@beta.example","present":true}');
INSERT INTO change VALUES('local','mira',5,0,'happened','{"interaction":{"id":"i1","contact":"dana","on":"2026-11-14","kind":"RECEIVED","favour":"REFERRAL","what":"intro to Kim","event":"ev","group":"g","resource":"r","target":"t"}}');
INSERT INTO change VALUES('local','mira',5,1,'happened','{"interaction":{"id":"i2","contact":"lee2","on":"2026-11-14","kind":"MET"}}');
INSERT INTO change VALUES('local','mira',6,0,'introduced','{"introduction":{"id":"in1","between":["dana","lee2"],"on":"2026-11-14","topic":"hiring"}}');
INSERT INTO change VALUES('local','mira',7,0,'acquainted','{"acquaintance":{"from":"dana","to":"t","strength":0.8}}');
INSERT INTO change VALUES('local','mira',7,1,'acquainted','{"acquaintance":{"from":"lee","to":"t"}}');
INSERT INTO change VALUES('local','mira',7,2,'unacquainted','{"from":"lee","to":"t"}');
INSERT INTO change VALUES('local','mira',8,0,'target-set','{"target":{"id":"t","name":"Kim Berg","market":"banks","by":"2026-11-14","reached":false}}');
INSERT INTO change VALUES('local','mira',8,1,'goal-set','{"goal":{"id":"go","text":"Two clients","market":"fintech","deadline":"2026-11-14","achieved":false}}');
INSERT INTO change VALUES('local','mira',8,2,'event-set','{"event":{"id":"ev","name":"JavaZone","on":"2026-11-14","purpose":"meet Dana","markets":["java"],"meet":["dana","t"]}}');
INSERT INTO change VALUES('local','mira',8,3,'group-set','{"group":{"id":"g","name":"Club","joined":"2026-11-14","platform":"Slack"}}');
INSERT INTO change VALUES('local','mira',8,4,'resource-set','{"resource":{"id":"r","title":"Article","topics":["AI"],"added":"2026-11-14","link":"https://x.example"}}');
INSERT INTO change VALUES('local','mira',9,0,'answered','{"response":{"advice":"cycle.thank/dana/2026-11-14","kind":"SNOOZED","on":"2026-11-14","until":"2026-11-17"}}');
INSERT INTO change VALUES('local','mira',9,1,'answered','{"response":{"rule":"plan.goals","kind":"MUTED","on":"2026-11-14"}}');
INSERT INTO change VALUES('local','mira',9,2,'unanswered','{"rule":"plan.goals"}');
INSERT INTO change VALUES('local','mira',10,0,'noted','{"note":{"id":"n1","contact":"dana","on":"2026-11-14","text":"Likes tea.\nAnd jazz."}}');
INSERT INTO change VALUES('local','mira',11,0,'removed','{"kind":"CONTACT","id":"gone"}');
INSERT INTO change VALUES('local','mira',12,0,'merged','{"from":"lee2","into":"lee"}');
INSERT INTO change VALUES('local','mira',13,0,'happened','{"interaction":{"id":"i3","contact":"dana","on":"2026-11-14","kind":"PITCHED"}}');
INSERT INTO change VALUES('local','mira',14,0,'undone','{"entry":"e13"}');
INSERT INTO forgotten VALUES('local','mira','\x0102');

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

INSERT INTO flyway_schema_history VALUES (2, '2', 'stores', 'SQL', 'V2__stores.sql', -1268682605, 'postgres', now(), 9, true);
INSERT INTO person_text VALUES ('local','mira','zone','Europe/Amsterdam');
INSERT INTO tenant_text VALUES ('slack:T1','slack.index','x');
INSERT INTO outbox VALUES ('local','mira','plan/2026-11-26','daily-plan','',1795680000000,1795690000000,0,NULL,'PENDING',NULL,NULL,NULL);
INSERT INTO seen VALUES ('\x0102', 1795680000000);

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

INSERT INTO flyway_schema_history VALUES (3, '3', 'inbox', 'SQL', 'V3__inbox.sql', 1498709629, 'postgres', now(), 9, true);
INSERT INTO inbox VALUES ('local','mira','waits-1','test','{"first":1}',1795680000000,0,'a-server',1795680120000);
INSERT INTO inbox VALUES ('local','mira','waits-2','test','{"second":2}',1795680000500,2,'a-server',1795680120500);
INSERT INTO outbox VALUES ('local','mira','plan/2026-11-27','daily-plan','',1795766400000,1795776400000,1,NULL,'CLAIMED','a-server',1795766520000,NULL);
