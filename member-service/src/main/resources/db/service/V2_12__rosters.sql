-- An uploaded list of a company's workers; rows_done moves in the transaction of the rows, so that work goes on where it stood.
CREATE TABLE roster (
    id              uuid PRIMARY KEY,
    company_id      uuid        NOT NULL,
    scope           text        NOT NULL CHECK (scope IN ('FULL', 'DELTA')),
    mode            text        NOT NULL CHECK (mode IN ('DRY_RUN', 'VALID_ROWS')),
    legal_basis     text        NOT NULL,
    basis_reference text        NOT NULL CHECK (length(basis_reference) BETWEEN 1 AND 200),
    state           text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    uploaded_by     uuid        NOT NULL,
    created_at      timestamptz NOT NULL,
    finished_at     timestamptz,
    attempts        int         NOT NULL DEFAULT 0,
    failure         text,
    file_key        bytea,
    master_key_id   text,
    rows_done       bigint      NOT NULL DEFAULT 0,
    rows_refused    bigint      NOT NULL DEFAULT 0
);
CREATE INDEX roster_open ON roster (created_at, id) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX roster_company ON roster (company_id, id DESC);

-- The file itself, sealed, until all its rows have been read.
CREATE TABLE roster_part (
    roster_id uuid  NOT NULL REFERENCES roster (id),
    part      int   NOT NULL,
    bytes     bytea NOT NULL,
    PRIMARY KEY (roster_id, part)
);
ALTER TABLE roster_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- What is wrong with the form of a row; never what is in it.
CREATE TABLE roster_fault (
    roster_id  uuid   NOT NULL REFERENCES roster (id),
    row_number bigint NOT NULL,
    at         int    NOT NULL,
    column_name text  NOT NULL,
    reason     text   NOT NULL,
    PRIMARY KEY (roster_id, row_number, at)
);

-- One worker of one company, as the company says. The id is a keyed hash of company and phone, so that saying it twice is saying it
-- once; the content is sealed under a key of the row. Nothing in it says whether the phone is registered.
CREATE TABLE roster_row (
    id            uuid PRIMARY KEY,
    company_id    uuid        NOT NULL,
    roster_id     uuid        NOT NULL,
    phone_index   bytea       NOT NULL,
    content       bytea,
    row_key       bytea,
    master_key_id text,
    listed_at     timestamptz NOT NULL,
    person_id     uuid REFERENCES person (id),
    answer        text CHECK (answer IN ('CONFIRMED', 'DENIED')),
    answered_at   timestamptz,
    CHECK ((answer IS NULL) = (person_id IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
    CHECK (answer = 'DENIED' OR content IS NOT NULL)
);
CREATE INDEX roster_row_phone ON roster_row (phone_index) WHERE answer IS NULL;
CREATE INDEX roster_row_unclaimed ON roster_row (listed_at) WHERE answer IS NULL;
CREATE INDEX roster_row_company ON roster_row (company_id) WHERE answer IS NULL;
CREATE INDEX roster_row_person ON roster_row (person_id) WHERE person_id IS NOT NULL;
