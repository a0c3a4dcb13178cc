-- What a worker says was done to them for a case: on a record of its own, which no company's desk ever reads.
CREATE TABLE retaliation_report (
    id           uuid PRIMARY KEY,
    grievance_id uuid        NOT NULL,
    -- What the departments call the worker here; no other record has it.
    pseudonym    text        NOT NULL,
    penalties    text        NOT NULL,
    happened_on  date,
    unannounced  boolean     NOT NULL,
    words        bytea,
    hop          text        NOT NULL CHECK (hop IN ('REGULATOR', 'SUPERIOR_REGULATOR')),
    owner_id     uuid        NOT NULL,
    unrouted     boolean     NOT NULL,
    status       text        NOT NULL,
    outcome      text,
    reported_at  timestamptz NOT NULL,
    due_at       timestamptz,
    alarm_at     timestamptz,
    step         int         NOT NULL,
    version      bigint      NOT NULL,
    CHECK ((status = 'CLOSED') = (due_at IS NULL)),
    CHECK ((status = 'CLOSED') = (outcome IS NOT NULL))
);
CREATE INDEX retaliation_report_case ON retaliation_report (grievance_id);
CREATE INDEX retaliation_report_queue ON retaliation_report (owner_id, due_at, id) WHERE status <> 'CLOSED';
CREATE INDEX retaliation_report_alarm ON retaliation_report (alarm_at) WHERE alarm_at IS NOT NULL;

CREATE TABLE retaliation_step (
    report_id   uuid        NOT NULL,
    step        int         NOT NULL,
    happened_at timestamptz NOT NULL,
    action      text        NOT NULL,
    owner_id    uuid        NOT NULL,
    to_owner_id uuid        NOT NULL,
    due_at      timestamptz,
    note        bytea,
    PRIMARY KEY (report_id, step)
);
REVOKE UPDATE, DELETE ON retaliation_step FROM ${appRole};
