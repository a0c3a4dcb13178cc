-- Policies, agreements and rules for workers. Public once published; nothing here is of a person.
CREATE TABLE library_item (
    id              uuid PRIMARY KEY,
    organisation_id uuid        NOT NULL,
    division_code   text        COLLATE "C" NOT NULL,
    kind            text        NOT NULL CHECK (kind IN ('POLICY', 'AGREEMENT', 'RULE')),
    title           text        NOT NULL,
    summary         text        NOT NULL,
    issuer          text        NOT NULL,
    document_number text,
    for_kinds       text[]      NOT NULL,
    topics          text[]      NOT NULL,
    valid_from      date        NOT NULL,
    valid_to        date,
    state           text        NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    -- all that is searched in, as it is compared, and every two neighbouring characters of it: a word of two is found by index
    -- in any locale of the database
    wording         text        NOT NULL,
    pairs           text[]      NOT NULL,
    version         bigint      NOT NULL,
    CHECK (valid_to >= valid_from)
);
CREATE INDEX library_item_published ON library_item (id DESC) WHERE state = 'PUBLISHED';
CREATE INDEX library_item_organisation ON library_item (organisation_id, id DESC);
CREATE INDEX library_item_pairs ON library_item USING gin (pairs) WHERE state = 'PUBLISHED';
CREATE INDEX library_item_topics ON library_item USING gin (topics) WHERE state = 'PUBLISHED';
