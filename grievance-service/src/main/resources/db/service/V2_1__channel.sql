-- By when each hop owes its next step. The most particular limit in force holds: priority before category.
CREATE TABLE clock_limit (
    id           int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hop          text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('ACCEPT', 'DISPATCH', 'RESOLVE', 'CONFIRM')),
    category     text,
    priority     text,
    working_days int CHECK (working_days BETWEEN 1 AND 250),
    minutes      int CHECK (minutes > 0),
    valid_from   date NOT NULL,
    CHECK ((working_days IS NULL) <> (minutes IS NULL)),
    UNIQUE NULLS NOT DISTINCT (hop, kind, category, priority, valid_from)
);
INSERT INTO clock_limit (hop, kind, priority, working_days, minutes, valid_from) VALUES
    ('DUTY_DESK', 'ACCEPT', NULL, 1, NULL, '2020-01-01'),
    ('DUTY_DESK', 'DISPATCH', NULL, 2, NULL, '2020-01-01'),
    ('DUTY_DESK', 'RESOLVE', NULL, 1, NULL, '2020-01-01'),
    ('DUTY_DESK', 'CONFIRM', NULL, 5, NULL, '2020-01-01'),
    ('BRANCH', 'ACCEPT', NULL, 1, NULL, '2020-01-01'),
    ('BRANCH', 'DISPATCH', NULL, 2, NULL, '2020-01-01'),
    ('BRANCH', 'RESOLVE', NULL, 3, NULL, '2020-01-01'),
    ('BRANCH', 'CONFIRM', NULL, 5, NULL, '2020-01-01'),
    ('PLATFORM', 'ACCEPT', NULL, 2, NULL, '2020-01-01'),
    ('PLATFORM', 'DISPATCH', NULL, 2, NULL, '2020-01-01'),
    ('PLATFORM', 'RESOLVE', NULL, 5, NULL, '2020-01-01'),
    ('PLATFORM', 'CONFIRM', NULL, 5, NULL, '2020-01-01'),
    ('REGULATOR', 'ACCEPT', NULL, 1, NULL, '2020-01-01'),
    ('REGULATOR', 'DISPATCH', NULL, 2, NULL, '2020-01-01'),
    ('REGULATOR', 'RESOLVE', NULL, 15, NULL, '2020-01-01'),
    ('REGULATOR', 'CONFIRM', NULL, 5, NULL, '2020-01-01'),
    ('SUPERIOR_REGULATOR', 'ACCEPT', NULL, 1, NULL, '2020-01-01'),
    ('SUPERIOR_REGULATOR', 'DISPATCH', NULL, 2, NULL, '2020-01-01'),
    ('SUPERIOR_REGULATOR', 'RESOLVE', NULL, 5, NULL, '2020-01-01'),
    ('SUPERIOR_REGULATOR', 'CONFIRM', NULL, 5, NULL, '2020-01-01'),
    -- Urgent safety: a quarter of an hour, at any hour.
    ('DUTY_DESK', 'ACCEPT', 'URGENT_SAFETY', NULL, 15, '2020-01-01'),
    ('DUTY_DESK', 'DISPATCH', 'URGENT_SAFETY', NULL, 15, '2020-01-01'),
    ('DUTY_DESK', 'RESOLVE', 'URGENT_SAFETY', NULL, 1440, '2020-01-01'),
    ('PLATFORM', 'ACCEPT', 'URGENT_SAFETY', NULL, 15, '2020-01-01'),
    ('REGULATOR', 'ACCEPT', 'URGENT_SAFETY', NULL, 15, '2020-01-01'),
    ('SUPERIOR_REGULATOR', 'ACCEPT', 'URGENT_SAFETY', NULL, 15, '2020-01-01');

-- Taken fifty at a time by each replica.
CREATE SEQUENCE grievance_number INCREMENT BY 50;

CREATE TABLE grievance (
    id               uuid PRIMARY KEY,
    number           text        NOT NULL UNIQUE,
    -- Keyed hash of the worker's id; null once the tie was cut. The id itself is sealed in the statement.
    filer            bytea,
    category         text        NOT NULL,
    priority         text        NOT NULL,
    division_code    text COLLATE "C" NOT NULL,
    platform_id      uuid,
    summary_approved boolean     NOT NULL,
    filed_at         timestamptz NOT NULL,
    hop              text        NOT NULL,
    owner_id         uuid        NOT NULL,
    unrouted         boolean     NOT NULL,
    alias_id         uuid        NOT NULL UNIQUE,
    pseudonym        text        NOT NULL,
    status           text        NOT NULL,
    arrived_at       timestamptz NOT NULL,
    accept_due_at    timestamptz NOT NULL,
    accepted_at      timestamptz,
    due_at           timestamptz,
    alarm_at         timestamptz,
    extended         boolean     NOT NULL,
    overdue          boolean     NOT NULL,
    outcome          text,
    ending           text,
    rating           int CHECK (rating BETWEEN 1 AND 5),
    closed_at        timestamptz,
    step             int         NOT NULL,
    version          bigint      NOT NULL,
    -- No open case without a due step, none that rings after its end.
    CHECK ((status = 'CLOSED') = (due_at IS NULL)),
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
    CHECK (status <> 'CLOSED' OR (ending IS NOT NULL AND outcome IS NOT NULL AND alarm_at IS NULL)),
    CHECK (status = 'CLOSED' OR overdue OR alarm_at IS NOT NULL)
) WITH (fillfactor = 80);
CREATE INDEX grievance_alarm ON grievance (alarm_at) WHERE alarm_at IS NOT NULL;
CREATE INDEX grievance_queue ON grievance (owner_id, due_at, alias_id) WHERE status <> 'CLOSED';
CREATE INDEX grievance_filer ON grievance (filer, id) WHERE filer IS NOT NULL;

CREATE TABLE statement (
    grievance_id uuid PRIMARY KEY,
    filer        bytea NOT NULL,
    words        bytea NOT NULL,
    summary      bytea
);

CREATE TABLE grievance_entry (
    grievance_id uuid        NOT NULL,
    step         int         NOT NULL,
    happened_at  timestamptz NOT NULL,
    action       text        NOT NULL,
    hop          text        NOT NULL,
    owner_id     uuid        NOT NULL,
    to_hop       text        NOT NULL,
    to_owner_id  uuid        NOT NULL,
    due_at       timestamptz,
    note         bytea,
    PRIMARY KEY (grievance_id, step)
);

CREATE TABLE passage (
    grievance_id  uuid        NOT NULL,
    step          int         NOT NULL,
    hop           text        NOT NULL,
    owner_id      uuid        NOT NULL,
    arrived_at    timestamptz NOT NULL,
    accept_due_at timestamptz NOT NULL,
    accepted_at   timestamptz,
    left_at       timestamptz NOT NULL,
    left_by       text        NOT NULL,
    late          boolean     NOT NULL,
    PRIMARY KEY (grievance_id, step)
);
REVOKE UPDATE, DELETE ON statement, grievance_entry, passage FROM ${appRole};
