-- Names, phones and numbers of the whole suite live here, sealed under a key per person; look-ups go through keyed hashes.
CREATE TABLE person (
    id                uuid PRIMARY KEY,
    phone             bytea,
    phone_index       bytea UNIQUE,
    name              bytea,
    kind_of_work      text,
    platform_id       uuid,
    partner_id        uuid,
    division_code     text COLLATE "C",
    contact_branch_id uuid,
    registered_at     timestamptz NOT NULL,
    erased_at         timestamptz,
    tokens_valid_from timestamptz,
    version           bigint NOT NULL,
    CHECK (erased_at IS NULL OR (phone IS NULL AND phone_index IS NULL AND name IS NULL))
);
CREATE INDEX person_branch ON person (contact_branch_id, id);

CREATE TABLE consent (
    id           uuid PRIMARY KEY,
    person_id    uuid NOT NULL REFERENCES person (id),
    purpose      text NOT NULL,
    text_version text NOT NULL,
    given_at     timestamptz NOT NULL,
    withdrawn_at timestamptz
);
CREATE UNIQUE INDEX consent_in_force ON consent (person_id, purpose) WHERE withdrawn_at IS NULL;

-- Who looked at what of whom; shown to the person.
CREATE TABLE opening (
    id        uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person (id),
    opened_by uuid NOT NULL,
    field     text NOT NULL,
    reason    text NOT NULL,
    opened_at timestamptz NOT NULL
);
CREATE INDEX opening_person ON opening (person_id, id DESC);
REVOKE UPDATE, DELETE ON opening FROM ${appRole};
