-- Divisions: how a name sounds, and what became of a code. Old codes stay; what points at them is led on.
ALTER TABLE division
    ADD pinyin         text COLLATE "C",      -- shenyangshi; filled when the reference file is read
    ADD initials       text COLLATE "C",      -- sys
    ADD since_on       date,                  -- null: from the first file on
    ADD abolished_on   date,
    ADD successor_code text COLLATE "C" REFERENCES division (code),
    ADD version        bigint NOT NULL DEFAULT 0,
    ADD CHECK (successor_code IS NULL OR abolished_on IS NOT NULL),
    ADD CHECK (successor_code <> code);
CREATE INDEX division_pinyin ON division (pinyin);
CREATE INDEX division_initials ON division (initials);
CREATE INDEX division_successor ON division (successor_code) WHERE successor_code IS NOT NULL;

CREATE TABLE division_past (
    to_on       date NOT NULL,                -- the first day on which it was otherwise
    code        text COLLATE "C" NOT NULL REFERENCES division (code),
    parent_code text COLLATE "C",
    level       text NOT NULL,
    name        text NOT NULL,
    since_on    date,
    PRIMARY KEY (code, to_on),
    CHECK (since_on IS NULL OR since_on < to_on)
);

CREATE TABLE division_change (
    id             uuid PRIMARY KEY,
    code           text COLLATE "C" NOT NULL REFERENCES division (code),
    kind           text        NOT NULL CHECK (kind IN ('ADDED', 'RENAMED', 'MERGED', 'ABOLISHED')),
    effective_on   date        NOT NULL,
    successor_code text COLLATE "C",
    old_name       text,
    new_name       text,
    reason         text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    changed_by     uuid        NOT NULL,
    changed_at     timestamptz NOT NULL
);
CREATE INDEX division_change_of ON division_change (code, id);
REVOKE UPDATE, DELETE ON division_past, division_change FROM ${appRole};

CREATE TABLE division_import (
    id          uuid PRIMARY KEY,
    file        text        NOT NULL,
    started_by  uuid        NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    failure     text,
    report      jsonb
);

-- Organisations: what is stated of them, and from when on they are as they are.
ALTER TABLE organisation
    ADD address           text CHECK (length(address) BETWEEN 1 AND 200),
    ADD credit_code       text CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    ADD form              text,
    ADD committee_line    text,
    ADD full_members      integer CHECK (full_members BETWEEN 0 AND members),
    ADD members           integer CHECK (members >= 0),
    ADD committee_elected boolean,
    ADD elected_on        date,
    ADD term_years        integer CHECK (term_years BETWEEN 1 AND 5),
    ADD reelection_due_on date,
    ADD redirected_to     uuid REFERENCES organisation (id),
    ADD since_on          date NOT NULL DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date,
    ADD CHECK (redirected_to IS NULL OR dissolved_on IS NOT NULL),
    ADD CHECK (redirected_to <> id);
CREATE UNIQUE INDEX organisation_credit_code ON organisation (credit_code) WHERE dissolved_on IS NULL;
CREATE INDEX organisation_redirect ON organisation (redirected_to) WHERE redirected_to IS NOT NULL;
CREATE INDEX organisation_serves ON organisation (serves_company_id) WHERE serves_company_id IS NOT NULL;
CREATE INDEX organisation_reelection ON organisation (reelection_due_on) WHERE reelection_due_on IS NOT NULL;
CREATE INDEX organisation_committee ON organisation (committee_line, division_code) WHERE committee_line IS NOT NULL;

-- What an organisation was until a day. The columns behind the first are those of organisation, in their order: a column that
-- is added there is added here.
CREATE TABLE organisation_past (to_on date NOT NULL, LIKE organisation);
ALTER TABLE organisation_past
    ADD PRIMARY KEY (id, to_on),
    ADD CHECK (since_on < to_on);
CREATE INDEX organisation_past_path ON organisation_past (path);
CREATE INDEX organisation_past_parent ON organisation_past (parent_id, id);
REVOKE UPDATE, DELETE ON organisation_past FROM ${appRole};

-- Every state that there ever was; on a day d one row has since_on <= d < to_on.
CREATE VIEW organisation_at AS
SELECT 'infinity'::date AS to_on, o.* FROM organisation o UNION ALL SELECT p.* FROM organisation_past p;

-- Changes of the tree, and in their order the steps of which each consists: what an undoing goes back along.
CREATE TABLE organisation_change (
    id              uuid PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    kind            text        NOT NULL CHECK (kind IN ('MOVED', 'MERGED', 'SPLIT', 'DISSOLVED', 'UNDONE')),
    effective_on    date        NOT NULL,
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    undoes          uuid UNIQUE REFERENCES organisation_change (id),
    changed_by      uuid        NOT NULL,
    changed_at      timestamptz NOT NULL
);
CREATE INDEX organisation_change_of ON organisation_change (organisation_id, id);

CREATE TABLE organisation_step (
    change_id       uuid    NOT NULL REFERENCES organisation_change (id),
    step            integer NOT NULL,
    kind            text    NOT NULL CHECK (kind IN ('FOUNDED', 'MOVED', 'SERVING', 'ENDED', 'REVIVED')),
    organisation_id uuid    NOT NULL REFERENCES organisation (id),
    from_id         uuid, -- the parent, or the company served, before
    to_id           uuid, -- and after; of what ended, what took its place
    PRIMARY KEY (change_id, step)
);
CREATE INDEX organisation_step_of ON organisation_step (organisation_id, change_id);
CREATE INDEX organisation_step_to ON organisation_step (to_id) WHERE kind IN ('FOUNDED', 'ENDED');

INSERT INTO organisation_change (id, organisation_id, kind, effective_on, reason, changed_by, changed_at)
SELECT id, organisation_id, 'MOVED', (moved_at AT TIME ZONE 'Asia/Shanghai')::date, reason, moved_by, moved_at
  FROM organisation_move;
INSERT INTO organisation_step (change_id, step, kind, organisation_id, from_id, to_id)
SELECT id, 1, 'MOVED', organisation_id, from_parent_id, to_parent_id FROM organisation_move;
DROP TABLE organisation_move;
REVOKE UPDATE, DELETE ON organisation_change, organisation_step FROM ${appRole};

-- A contact is a person: sealed under a key of the contact's own, which goes when the contact is replaced.
CREATE TABLE organisation_contact (
    organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
    contact_id      uuid   NOT NULL UNIQUE,
    name            bytea  NOT NULL,
    phone           bytea  NOT NULL,
    version         bigint NOT NULL
);

-- The companies that a joint branch covers.
CREATE TABLE branch_cover (
    id         uuid PRIMARY KEY,
    branch_id  uuid NOT NULL REFERENCES organisation (id),
    company_id uuid NOT NULL REFERENCES organisation (id),
    from_on    date NOT NULL,
    to_on      date,  -- the first day on which it no longer does
    CHECK (from_on < to_on)
);
CREATE UNIQUE INDEX branch_cover_open ON branch_cover (company_id) WHERE to_on IS NULL;
CREATE INDEX branch_cover_of ON branch_cover (branch_id, id);
REVOKE DELETE ON branch_cover FROM ${appRole};
