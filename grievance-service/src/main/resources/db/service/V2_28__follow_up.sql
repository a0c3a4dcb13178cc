-- "Were you penalised afterwards?", asked once each 30 and 90 days after a case was closed.
CREATE TABLE follow_up (
    grievance_id uuid        NOT NULL,
    days         int         NOT NULL CHECK (days IN (30, 90)),
    due_at       timestamptz NOT NULL,
    asked_at     timestamptz,
    answered_at  timestamptz,
    penalised    boolean,
    PRIMARY KEY (grievance_id, days),
    CHECK ((answered_at IS NULL) = (penalised IS NULL)),
    CHECK (answered_at IS NULL OR asked_at IS NOT NULL)
);
CREATE INDEX follow_up_due ON follow_up (due_at) WHERE asked_at IS NULL;

INSERT INTO follow_up (grievance_id, days, due_at)
SELECT g.id, d.days, g.closed_at + make_interval(days => d.days)
  FROM grievance g CROSS JOIN (VALUES (30), (90)) AS d (days)
 WHERE g.status = 'CLOSED' AND g.closed_at + make_interval(days => d.days) > now();
