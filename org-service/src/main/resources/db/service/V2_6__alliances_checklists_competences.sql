-- Competences: which line of departments answers for what, from when to when.
CREATE TABLE competence_rule (
    id            uuid PRIMARY KEY,
    department_id uuid   NOT NULL REFERENCES organisation (id),
    categories    text[] NOT NULL CHECK (cardinality(categories) BETWEEN 1 AND 13),
    kinds_of_work text[] NOT NULL CHECK (cardinality(kinds_of_work) BETWEEN 1 AND 5),
    levels        text[] NOT NULL CHECK (cardinality(levels) BETWEEN 1 AND 5),
    from_date     date   NOT NULL,
    to_date       date CHECK (to_date >= from_date - 1), -- the last day; the day before the first one says that it never came into force
    basis         text   NOT NULL CHECK (length(basis) BETWEEN 1 AND 300),
    version       bigint NOT NULL
);
CREATE INDEX competence_rule_department ON competence_rule (department_id, id);

-- Member units of the working committee and their yearly checklists.
CREATE TABLE member_unit (
    id              uuid PRIMARY KEY,
    organisation_id uuid   NOT NULL REFERENCES organisation (id),
    from_date       date   NOT NULL,
    to_date         date CHECK (to_date >= from_date),
    version         bigint NOT NULL
);
CREATE UNIQUE INDEX member_unit_present ON member_unit (organisation_id) WHERE to_date IS NULL;

CREATE TABLE work_plan (
    id        uuid PRIMARY KEY,
    title     text   NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    purpose   text   NOT NULL CHECK (length(purpose) BETWEEN 1 AND 1000),
    from_year int    NOT NULL CHECK (from_year BETWEEN 2000 AND 2100),
    to_year   int    NOT NULL CHECK (to_year > from_year AND to_year < from_year + 10),
    version   bigint NOT NULL
);

CREATE TABLE plan_target (
    id              uuid PRIMARY KEY,
    plan_id         uuid NOT NULL REFERENCES work_plan (id),
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    title           text NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    measure         text NOT NULL CHECK (length(measure) BETWEEN 1 AND 20),
    baseline        int  NOT NULL CHECK (baseline >= 0),
    points          int  NOT NULL CHECK (points BETWEEN 1 AND 100)
);
CREATE INDEX plan_target_plan ON plan_target (plan_id, id);
CREATE INDEX plan_target_organisation ON plan_target (organisation_id);

CREATE TABLE plan_step (
    id        uuid PRIMARY KEY,
    target_id uuid NOT NULL REFERENCES plan_target (id),
    year      int  NOT NULL,
    goal      int  NOT NULL CHECK (goal >= 0),
    due_on    date NOT NULL CHECK (extract(year FROM due_on) = year),
    UNIQUE (target_id, year)
);

CREATE TABLE checklist (
    id              uuid PRIMARY KEY,
    organisation_id uuid   NOT NULL REFERENCES organisation (id),
    year            int    NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    state           text   NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'ASSESSED')),
    total           int CHECK (total BETWEEN 0 AND 100),
    version         bigint NOT NULL,
    UNIQUE (organisation_id, year)
);
CREATE INDEX checklist_year ON checklist (year, id);

CREATE TABLE checklist_item (
    id           uuid PRIMARY KEY,
    checklist_id uuid    NOT NULL REFERENCES checklist (id),
    title        text    NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    requirement  text    NOT NULL CHECK (length(requirement) BETWEEN 1 AND 1000),
    points       int     NOT NULL CHECK (points BETWEEN 1 AND 100),
    due_on       date    NOT NULL,
    plan_step_id uuid REFERENCES plan_step (id),
    state        text    NOT NULL CHECK (state IN ('OPEN', 'REPORTED', 'RETURNED', 'ACCEPTED')),
    late         boolean NOT NULL,
    score        int CHECK (score BETWEEN 0 AND points),
    alarm_at     timestamptz, -- when to warn or to call it overdue; null while nothing is owed
    version      bigint  NOT NULL
);
CREATE INDEX checklist_item_list ON checklist_item (checklist_id, id);
CREATE UNIQUE INDEX checklist_item_step ON checklist_item (plan_step_id) WHERE plan_step_id IS NOT NULL;
CREATE INDEX checklist_item_alarm ON checklist_item (alarm_at) WHERE alarm_at IS NOT NULL;

-- What a unit reported and what the office said to it; a report is answered once and never changed.
CREATE TABLE checklist_report (
    id          uuid PRIMARY KEY,
    item_id     uuid        NOT NULL REFERENCES checklist_item (id),
    evidence    text        NOT NULL CHECK (length(evidence) BETWEEN 1 AND 4000),
    self_score  int         NOT NULL CHECK (self_score BETWEEN 0 AND 100),
    achieved    int CHECK (achieved >= 0),
    reported_by uuid        NOT NULL,
    reported_at timestamptz NOT NULL,
    verdict     text CHECK (verdict IN ('ACCEPTED', 'RETURNED')),
    note        text CHECK (length(note) BETWEEN 1 AND 1000),
    reviewed_by uuid,
    reviewed_at timestamptz,
    CHECK ((verdict IS NULL) = (reviewed_at IS NULL) AND (verdict IS NULL) = (reviewed_by IS NULL))
);
CREATE INDEX checklist_report_item ON checklist_report (item_id, id);

-- Alliances: who sits in them, when they meet, what they agreed and what they share.
CREATE TABLE alliance (
    id            uuid PRIMARY KEY,
    kind          text   NOT NULL CHECK (kind IN ('ALLIANCE', 'STREET_COMMITTEE', 'COMMUNITY_COMMITTEE')),
    name          text   NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    purpose       text   NOT NULL CHECK (length(purpose) BETWEEN 1 AND 1000),
    lead_id       uuid   NOT NULL REFERENCES organisation (id),
    division_code text COLLATE "C" NOT NULL REFERENCES division (code),
    formed_on     date   NOT NULL,
    dissolved_on  date CHECK (dissolved_on >= formed_on),
    version       bigint NOT NULL
);
CREATE INDEX alliance_lead ON alliance (lead_id);

CREATE TABLE alliance_seat (
    id              uuid PRIMARY KEY,
    alliance_id     uuid NOT NULL REFERENCES alliance (id),
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    seat            text NOT NULL CHECK (seat IN ('CHAIR', 'DEPUTY', 'MEMBER')),
    from_date       date NOT NULL,
    to_date         date CHECK (to_date >= from_date)
);
CREATE UNIQUE INDEX alliance_seat_present ON alliance_seat (alliance_id, organisation_id) WHERE to_date IS NULL;
CREATE INDEX alliance_seat_organisation ON alliance_seat (organisation_id, alliance_id);

CREATE TABLE alliance_meeting (
    id            uuid PRIMARY KEY,
    alliance_id   uuid        NOT NULL REFERENCES alliance (id),
    title         text        NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    place         text        NOT NULL CHECK (length(place) BETWEEN 1 AND 100),
    agenda        text        NOT NULL CHECK (length(agenda) BETWEEN 1 AND 2000),
    starts_at     timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL CHECK (ends_at > starts_at),
    state         text        NOT NULL CHECK (state IN ('CALLED', 'CANCELLED', 'HELD')),
    minutes       text CHECK (length(minutes) BETWEEN 1 AND 20000),
    changed_at    timestamptz NOT NULL,
    version       bigint      NOT NULL,
    CHECK ((minutes IS NOT NULL) = (state = 'HELD'))
);
CREATE INDEX alliance_meeting_time ON alliance_meeting (alliance_id, starts_at, id);

CREATE TABLE alliance_matter (
    id          uuid PRIMARY KEY,
    alliance_id uuid   NOT NULL REFERENCES alliance (id),
    meeting_id  uuid REFERENCES alliance_meeting (id),
    subject     text   NOT NULL CHECK (length(subject) BETWEEN 1 AND 500),
    owner_id    uuid   NOT NULL REFERENCES organisation (id),
    due_on      date   NOT NULL,
    state       text   NOT NULL CHECK (state IN ('OPEN', 'DONE', 'DROPPED')),
    result      text CHECK (length(result) BETWEEN 1 AND 1000),
    alarm_at    timestamptz, -- when it will be overdue; null once it is or nothing is owed any more
    version     bigint NOT NULL,
    CHECK ((result IS NULL) = (state = 'OPEN'))
);
CREATE INDEX alliance_matter_list ON alliance_matter (alliance_id, id);
CREATE INDEX alliance_matter_alarm ON alliance_matter (alarm_at) WHERE alarm_at IS NOT NULL;

CREATE TABLE alliance_offer (
    id              uuid PRIMARY KEY,
    alliance_id     uuid   NOT NULL REFERENCES alliance (id),
    organisation_id uuid   NOT NULL REFERENCES organisation (id),
    kind            text   NOT NULL CHECK (kind IN ('VENUE', 'SERVICE')),
    name            text   NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    description     text   NOT NULL CHECK (length(description) BETWEEN 1 AND 1000),
    place           text CHECK (length(place) BETWEEN 1 AND 100),
    hours           text CHECK (length(hours) BETWEEN 1 AND 100),
    withdrawn_on    date,
    version         bigint NOT NULL,
    CHECK (kind = 'SERVICE' OR place IS NOT NULL)
);
CREATE INDEX alliance_offer_list ON alliance_offer (alliance_id, id) WHERE withdrawn_on IS NULL;

-- Who knows the token reads the dates of meetings; only its hash is kept.
CREATE TABLE alliance_feed (
    id              uuid PRIMARY KEY,
    alliance_id     uuid        NOT NULL REFERENCES alliance (id),
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    token_hash      bytea       NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    issued_at       timestamptz NOT NULL,
    revoked_at      timestamptz
);
CREATE INDEX alliance_feed_list ON alliance_feed (alliance_id, id);
