-- Stations as org-service tells of them by fengxing.stations.v1; each event is the whole state of one.
CREATE TABLE known_station (
    id              uuid PRIMARY KEY,
    name            text    NOT NULL,
    organisation_id uuid    NOT NULL,
    division_code   text COLLATE "C" NOT NULL,
    closed_down     boolean NOT NULL,
    version         bigint  NOT NULL
);

-- In how many working days whom a suggestion is addressed to answers; the latest row in force holds.
CREATE TABLE suggestion_limit (
    recipient_kind text NOT NULL CHECK (recipient_kind IN ('STATION', 'COMMUNITY', 'DEPARTMENT')),
    working_days   int  NOT NULL CHECK (working_days BETWEEN 1 AND 250),
    valid_from     date NOT NULL,
    PRIMARY KEY (recipient_kind, valid_from)
);
INSERT INTO suggestion_limit VALUES
    ('STATION', 5, '2020-01-01'), ('COMMUNITY', 10, '2020-01-01'), ('DEPARTMENT', 15, '2020-01-01');

CREATE TABLE suggestion (
    id              uuid PRIMARY KEY,
    -- Who it was and what was said, sealed under the suggestion's own key.
    suggester       bytea       NOT NULL,
    words           bytea       NOT NULL,
    -- Keyed hash of the person's id, to find one's own by; null once the tie was cut.
    suggester_index bytea,
    recipient_kind  text        NOT NULL CHECK (recipient_kind IN ('STATION', 'COMMUNITY', 'DEPARTMENT')),
    recipient_id    uuid        NOT NULL,
    owner_id        uuid        NOT NULL,
    division_code   text COLLATE "C" NOT NULL,
    state           text        NOT NULL CHECK (state IN ('OPEN', 'ANSWERED', 'DONE', 'WITHDRAWN')),
    outcome         text CHECK (outcome IN ('ADOPTED', 'PARTLY', 'NOT_ADOPTED')),
    answer          text,
    done            text,
    passing_reason  text,
    times_passed_on int         NOT NULL,
    public_text     text,
    suggested_at    timestamptz NOT NULL,
    due_at          timestamptz NOT NULL,
    alarm_at        timestamptz,
    overdue         boolean     NOT NULL,
    -- One level up, where it is listed since it is late.
    supervisor_id   uuid,
    me_too          int         NOT NULL DEFAULT 0 CHECK (me_too >= 0),
    version         bigint      NOT NULL,
    CHECK ((state IN ('ANSWERED', 'DONE')) = (outcome IS NOT NULL AND answer IS NOT NULL)),
    CHECK (state = 'OPEN' OR alarm_at IS NULL),
    CHECK (state <> 'OPEN' OR overdue OR alarm_at IS NOT NULL)
);
CREATE INDEX suggestion_alarm ON suggestion (alarm_at) WHERE alarm_at IS NOT NULL;
CREATE INDEX suggestion_queue ON suggestion (owner_id, due_at, id) WHERE state = 'OPEN';
CREATE INDEX suggestion_suggester ON suggestion (suggester_index, id) WHERE suggester_index IS NOT NULL;
CREATE INDEX suggestion_late ON suggestion (supervisor_id, id) WHERE state = 'OPEN' AND supervisor_id IS NOT NULL;
CREATE INDEX suggestion_wished ON suggestion ((me_too / 5) DESC, id DESC) WHERE public_text IS NOT NULL;

-- Who wishes the same: a keyed hash of person and suggestion together, which leads from no suggestion to another.
CREATE TABLE me_too (
    suggestion_id uuid  NOT NULL,
    mark          bytea NOT NULL,
    PRIMARY KEY (suggestion_id, mark)
);
REVOKE UPDATE ON me_too FROM ${appRole};
