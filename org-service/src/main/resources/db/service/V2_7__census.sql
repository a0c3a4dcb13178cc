-- The ledger (台账): every company that was ever listed, also those that turned out to be another one.
CREATE TABLE ledger_entry (
    id              uuid PRIMARY KEY,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    -- without brackets, spaces and capitals: equal for what people take for the same name
    name_key        text COLLATE "C" NOT NULL,
    credit_code     text COLLATE "C" CHECK (length(credit_code) = 18),
    division_code   text COLLATE "C" NOT NULL REFERENCES division (code),
    address         text        NOT NULL DEFAULT '' CHECK (length(address) <= 200),
    industry        text        NOT NULL,
    platform_id     uuid REFERENCES organisation (id),
    operation       text        NOT NULL CHECK (operation IN ('OPERATING', 'SUSPENDED', 'CLOSED', 'NOT_FOUND')),
    founded_on      date,
    workforce       integer     NOT NULL DEFAULT 0 CHECK (workforce >= 0),
    members         integer     NOT NULL DEFAULT 0 CHECK (members >= 0),
    counted_on      date,
    -- adviser, liaison, union, youth league, as somebody states it
    support         text[]      NOT NULL DEFAULT '{}',
    -- by a Party organisation of its own or a joint one; by that or any support
    organised       boolean     NOT NULL DEFAULT false,
    worked          boolean     NOT NULL DEFAULT false,
    organisation_id uuid REFERENCES organisation (id),
    standing        text        NOT NULL CHECK (standing IN ('ACTIVE', 'UNDECIDED', 'MERGED')),
    merged_into     uuid REFERENCES ledger_entry (id),
    -- what near-equal entries have in common, to find them by
    near_keys       text[]      NOT NULL,
    verified_on     date,
    version         bigint      NOT NULL,
    CHECK (worked OR NOT organised),
    CHECK ((merged_into IS NOT NULL) = (standing = 'MERGED'))
);
CREATE UNIQUE INDEX ledger_entry_code ON ledger_entry (credit_code) WHERE standing = 'ACTIVE' AND credit_code IS NOT NULL;
CREATE INDEX ledger_entry_any_code ON ledger_entry (credit_code) WHERE credit_code IS NOT NULL;
CREATE INDEX ledger_entry_name ON ledger_entry (left(division_code, 6), name_key);
-- Every row of a list is looked for in it while the rows before are being added: a list of what is pending would be read each time.
CREATE INDEX ledger_entry_near ON ledger_entry USING gin (near_keys) WITH (fastupdate = off);
CREATE INDEX ledger_entry_division ON ledger_entry (division_code, id);
CREATE INDEX ledger_entry_organisation ON ledger_entry (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX ledger_entry_uncovered ON ledger_entry (workforce DESC, id)
    WHERE standing = 'ACTIVE' AND operation = 'OPERATING' AND NOT worked;
REVOKE DELETE ON ledger_entry FROM ${appRole};

-- Organisations of the tree that cover an entry: OWN and JOINT are Party organisations, the others count as work only.
CREATE TABLE ledger_cover (
    entry_id        uuid NOT NULL REFERENCES ledger_entry (id),
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    kind            text NOT NULL CHECK (kind IN ('OWN', 'JOINT', 'UNION', 'YOUTH_LEAGUE')),
    PRIMARY KEY (entry_id, organisation_id)
);
CREATE INDEX ledger_cover_of ON ledger_cover (organisation_id);

-- A listed company is recognised as one of the tree by its name.
CREATE INDEX organisation_company_name ON organisation (name) WHERE line = 'CORPORATE';

CREATE TABLE workforce_figure (
    entry_id       uuid    NOT NULL REFERENCES ledger_entry (id),
    counted_on     date    NOT NULL,
    workforce      integer NOT NULL CHECK (workforce >= 0),
    new_employment integer CHECK (new_employment BETWEEN 0 AND workforce),
    members        integer CHECK (members BETWEEN 0 AND workforce),
    mobile_members integer CHECK (mobile_members BETWEEN 0 AND members),
    PRIMARY KEY (entry_id, counted_on)
);
REVOKE DELETE ON workforce_figure FROM ${appRole};

-- An uploaded list; rows_done and the counts move in the transaction of the rows, so that work goes on where it stood.
CREATE TABLE census_import (
    id             uuid PRIMARY KEY,
    kind           text        NOT NULL CHECK (kind IN ('COMPANIES', 'WORKFORCE')),
    mode           text        NOT NULL CHECK (mode IN ('DRY_RUN', 'VALID_ROWS', 'ALL_OR_NOTHING')),
    state          text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'ROLLED_BACK', 'FAILED')),
    division_code  text COLLATE "C" NOT NULL REFERENCES division (code),
    industries     text[]      NOT NULL,
    uploaded_by    uuid        NOT NULL,
    bytes          bigint      NOT NULL,
    created_at     timestamptz NOT NULL,
    started_at     timestamptz,
    finished_at    timestamptz,
    attempts       integer     NOT NULL DEFAULT 0,
    failure        text,
    -- what the parts of the file are sealed under, wrapped by a master key
    file_key       bytea,
    master_key_id  text,
    rows_total     bigint      NOT NULL DEFAULT 0,
    rows_done      bigint      NOT NULL DEFAULT 0,
    rows_new       bigint      NOT NULL DEFAULT 0,
    rows_same      bigint      NOT NULL DEFAULT 0,
    rows_changed   bigint      NOT NULL DEFAULT 0,
    rows_duplicate bigint      NOT NULL DEFAULT 0,
    rows_refused   bigint      NOT NULL DEFAULT 0,
    CHECK (rows_done = rows_new + rows_same + rows_changed + rows_duplicate + rows_refused)
);
CREATE INDEX census_import_open ON census_import (created_at, id) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX census_import_division ON census_import (division_code, id);

-- The file itself, sealed, until the import has ended.
CREATE TABLE census_import_part (
    import_id uuid    NOT NULL REFERENCES census_import (id),
    part      integer NOT NULL,
    bytes     bytea   NOT NULL,
    PRIMARY KEY (import_id, part)
);
ALTER TABLE census_import_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- The verdict on each row; cells are kept only where somebody has to correct or decide something.
-- No foreign key: a row is written with its import alone, and looking that up for each of 200 thousand costs as much as the row.
CREATE TABLE census_import_row (
    import_id  uuid   NOT NULL,
    row_number bigint NOT NULL,
    verdict    text   NOT NULL,
    entry_id   uuid,
    columns    text[],
    reasons    text[],
    cells      text[],
    PRIMARY KEY (import_id, row_number)
);
CREATE INDEX census_import_row_verdict ON census_import_row (import_id, verdict, row_number);

-- Two entries that may be one; a person decides, and can take it back.
CREATE TABLE duplicate_pair (
    id                 uuid PRIMARY KEY,
    entry_id           uuid        NOT NULL UNIQUE REFERENCES ledger_entry (id),
    other_id           uuid        NOT NULL REFERENCES ledger_entry (id),
    reason             text        NOT NULL CHECK (reason IN ('SAME_CREDIT_CODE', 'NEAR_NAME_AND_ADDRESS')),
    name_similarity    real        NOT NULL,
    address_similarity real        NOT NULL,
    decision           text CHECK (decision IN ('SAME', 'DIFFERENT')),
    decided_by         uuid,
    decided_at         timestamptz,
    -- what the decision changed, so that it can be undone
    undo               text,
    version            bigint      NOT NULL,
    CHECK (entry_id <> other_id),
    CHECK ((decision IS NULL) = (decided_by IS NULL))
);
CREATE INDEX duplicate_pair_open ON duplicate_pair (id) WHERE decision IS NULL;
CREATE INDEX duplicate_pair_other ON duplicate_pair (other_id);
REVOKE DELETE ON duplicate_pair FROM ${appRole};

CREATE TABLE visit_plan (
    id            uuid PRIMARY KEY,
    name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    division_code text COLLATE "C" NOT NULL REFERENCES division (code),
    due_on        date        NOT NULL,
    planned       integer     NOT NULL,
    done          integer     NOT NULL DEFAULT 0,
    planned_by    uuid        NOT NULL,
    created_at    timestamptz NOT NULL,
    CHECK (done BETWEEN 0 AND planned)
);
CREATE INDEX visit_plan_division ON visit_plan (division_code, id);

CREATE TABLE planned_visit (
    plan_id  uuid NOT NULL REFERENCES visit_plan (id),
    entry_id uuid NOT NULL REFERENCES ledger_entry (id),
    visit_id uuid,
    PRIMARY KEY (plan_id, entry_id)
);
CREATE INDEX planned_visit_of ON planned_visit (entry_id) WHERE visit_id IS NULL;

-- Who verified what, when, where, with what result. No free text: nobody's opinion or name is kept here.
CREATE TABLE visit (
    id            uuid PRIMARY KEY,
    entry_id      uuid        NOT NULL REFERENCES ledger_entry (id),
    visited_by    uuid        NOT NULL,
    visited_on    date        NOT NULL,
    division_code text COLLATE "C" NOT NULL REFERENCES division (code),
    at_address    boolean     NOT NULL,
    verified      text[]      NOT NULL,
    result        text        NOT NULL CHECK (result IN ('CONFIRMED', 'CORRECTED', 'CLOSED', 'NOT_FOUND', 'NOT_ADMITTED')),
    recorded_at   timestamptz NOT NULL
);
CREATE INDEX visit_of ON visit (entry_id, id);
REVOKE UPDATE, DELETE ON visit FROM ${appRole};

-- Standardisation self-check (标准化自查): the items of a year, and what a branch and its superior say of each.
CREATE TABLE self_check_item (
    id            uuid PRIMARY KEY,
    division_code text COLLATE "C" NOT NULL REFERENCES division (code),
    year          smallint NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    title         text     NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    points        smallint NOT NULL CHECK (points BETWEEN 1 AND 100),
    needs_evidence boolean NOT NULL,
    withdrawn     boolean  NOT NULL DEFAULT false,
    version       bigint   NOT NULL
);
CREATE INDEX self_check_item_of ON self_check_item (year, division_code, id);

CREATE TABLE self_check (
    id           uuid PRIMARY KEY,
    branch_id    uuid        NOT NULL REFERENCES organisation (id),
    year         smallint    NOT NULL,
    state        text        NOT NULL CHECK (state IN ('SUBMITTED', 'RECHECKED')),
    score        smallint    NOT NULL,
    out_of       smallint    NOT NULL,
    submitted_by uuid        NOT NULL,
    submitted_at timestamptz NOT NULL,
    rechecked_by uuid,
    rechecked_at timestamptz,
    version      bigint      NOT NULL,
    UNIQUE (branch_id, year)
);

CREATE TABLE self_check_answer (
    check_id  uuid    NOT NULL REFERENCES self_check (id),
    item_id   uuid    NOT NULL REFERENCES self_check_item (id),
    met       boolean NOT NULL,
    evidence  text CHECK (length(evidence) <= 500),
    rechecked boolean,
    PRIMARY KEY (check_id, item_id)
);
