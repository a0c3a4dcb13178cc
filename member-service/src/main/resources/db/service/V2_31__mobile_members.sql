-- A member is on the work list of the committees of the division as long as place_by is set, and in a branch otherwise.
ALTER TABLE membership
    ADD COLUMN mobile           boolean NOT NULL DEFAULT false,
    ADD COLUMN home_id          uuid,                            -- the branch that the member names, until it confirms
    ADD COLUMN host_id          uuid,                            -- took the member in, and gives no vote
    ADD COLUMN proposed_id      uuid,                            -- has been asked to
    ADD COLUMN affiliation_gone boolean NOT NULL DEFAULT false,  -- dissolved, with nothing in its place
    ADD COLUMN host_gone        boolean NOT NULL DEFAULT false,
    ADD COLUMN place_by         timestamptz,
    ADD COLUMN remind_at        timestamptz,                     -- null once it was done
    ADD COLUMN escalate_at      timestamptz,                     -- null once it lies with the province
    ADD COLUMN escalations      int NOT NULL DEFAULT 0,
    ADD CONSTRAINT nobody_is_lost CHECK (ended_at IS NOT NULL OR place_by IS NOT NULL
        OR NOT mobile AND affiliation_id IS NOT NULL AND NOT affiliation_gone
        OR mobile AND NOT affiliation_gone AND host_id IS NOT NULL AND NOT host_gone),
    ADD CONSTRAINT what_is_over_waits_for_nothing CHECK (ended_at IS NULL OR place_by IS NULL),
    ADD CONSTRAINT escalation_follows_placement CHECK (place_by IS NOT NULL OR remind_at IS NULL AND escalate_at IS NULL);
ALTER TABLE affiliation DROP CONSTRAINT affiliation_cause_check;
ALTER TABLE affiliation ADD CONSTRAINT affiliation_cause_check
    CHECK (cause IN ('ADMITTED', 'CONFIRMED', 'TRANSFERRED', 'REPLACED'));
CREATE INDEX membership_to_place ON membership (division_code, id) WHERE place_by IS NOT NULL;
CREATE INDEX membership_remind ON membership (remind_at) WHERE remind_at IS NOT NULL;
CREATE INDEX membership_escalate ON membership (escalate_at) WHERE escalate_at IS NOT NULL;
CREATE INDEX membership_host ON membership (host_id, id) WHERE ended_at IS NULL;
CREATE INDEX membership_proposed ON membership (proposed_id, id) WHERE proposed_id IS NOT NULL;

-- Branches of which something has become known that members may have to follow.
CREATE TABLE branch_to_follow (
    organisation_id uuid PRIMARY KEY,
    changed_at      timestamptz NOT NULL
);

-- From where to where a member went: out as the branch left says it, in as it was seen on arrival. One of the two alone is a
-- question to the committees of both.
CREATE TABLE member_flow (
    id            uuid PRIMARY KEY,
    membership_id uuid NOT NULL REFERENCES membership (id),
    from_division text COLLATE "C" NOT NULL,
    to_division   text COLLATE "C" NOT NULL,
    out_on        date,
    in_on         date,
    ended_on      date,
    CHECK (out_on IS NOT NULL OR in_on IS NOT NULL)
);
CREATE UNIQUE INDEX member_flow_open ON member_flow (membership_id) WHERE ended_on IS NULL;
CREATE INDEX member_flow_from ON member_flow (from_division, id);
CREATE INDEX member_flow_to ON member_flow (to_division, id);

-- Where mobile members report: a code on a poster, and nothing about anybody.
CREATE TABLE registration_point (
    id              uuid PRIMARY KEY,
    code            text NOT NULL UNIQUE CHECK (code ~ '^[A-HJ-NP-Z2-9]{10}$'),
    name            text NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('PARK', 'BUSINESS_DISTRICT', 'COMMUNITY', 'LOGISTICS_HUB')),
    organisation_id uuid NOT NULL,
    division_code   text COLLATE "C" NOT NULL,
    address         text NOT NULL,
    lon             double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    lat             double precision NOT NULL CHECK (lat BETWEEN -85 AND 85),
    open_days       text[] NOT NULL,
    opens_at        text NOT NULL,
    closes_at       text NOT NULL,
    closed_on       date,
    version         bigint NOT NULL
);
CREATE INDEX registration_point_division ON registration_point (division_code, id) WHERE closed_on IS NULL;
REVOKE DELETE ON registration_point FROM ${appRole};

-- The way from one branch to the next. The formal transfer happens in the national system; its reference is sealed here.
CREATE TABLE transfer (
    id            uuid PRIMARY KEY,
    membership_id uuid NOT NULL REFERENCES membership (id),
    from_id       uuid,                                          -- null: a branch outside this tree
    to_id         uuid NOT NULL,
    state         text NOT NULL CHECK (state IN ('PROPOSED', 'ACCEPTED', 'RETURNED', 'DONE', 'LAPSED', 'WITHDRAWN')),
    proposed_at   timestamptz NOT NULL,
    due_at        timestamptz,                                   -- of the next step
    decided_at    timestamptz,
    reason        text,
    reference     bytea,
    effective_on  date,
    ended_at      timestamptz,
    version       bigint NOT NULL,
    CHECK ((state IN ('PROPOSED', 'ACCEPTED')) = (due_at IS NOT NULL)),
    CHECK ((state IN ('PROPOSED', 'ACCEPTED')) = (ended_at IS NULL)),
    CHECK ((state = 'RETURNED') = (reason IS NOT NULL)),
    CHECK ((state = 'DONE') = (reference IS NOT NULL)),
    CHECK (from_id IS DISTINCT FROM to_id)
);
CREATE UNIQUE INDEX transfer_only_one ON transfer (membership_id) WHERE ended_at IS NULL;
CREATE INDEX transfer_due ON transfer (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX transfer_from ON transfer (from_id, id);
CREATE INDEX transfer_to ON transfer (to_id, id);
REVOKE DELETE ON transfer FROM ${appRole};
