-- The scheduler claims, holds and retries what waits: its tasks are made from these rows.
DROP INDEX inbox_held;
ALTER TABLE inbox DROP COLUMN attempts, DROP COLUMN held_by, DROP COLUMN held_until;
ALTER TABLE inbox ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;
CREATE INDEX inbox_in_order ON inbox (tenant, owner, received, number);

ALTER TABLE outbox DROP COLUMN held_by, DROP COLUMN held_until;
UPDATE outbox SET state = 'PENDING' WHERE state = 'CLAIMED';
