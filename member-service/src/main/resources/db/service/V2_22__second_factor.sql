-- The shared secret of an authenticator app (RFC 6238), sealed under the person's own key.
CREATE TABLE second_factor (
    person_id    uuid PRIMARY KEY REFERENCES person (id),
    secret       bytea       NOT NULL,
    created_at   timestamptz NOT NULL,
    -- Until a first code was right it asks nothing of anybody.
    confirmed_at timestamptz,
    -- Of the last code that was taken: it and all before are worth nothing.
    last_step    bigint      NOT NULL DEFAULT 0
);

-- For a lost phone; each a keyed hash, each good once.
CREATE TABLE recovery_code (
    person_id uuid  NOT NULL REFERENCES second_factor (person_id) ON DELETE CASCADE,
    code_hash bytea NOT NULL,
    PRIMARY KEY (person_id, code_hash)
);

-- One administrator has asked to take the second factor away; another must do the same.
CREATE TABLE second_factor_reset (
    person_id uuid PRIMARY KEY REFERENCES person (id),
    asked_by  uuid        NOT NULL,
    asked_at  timestamptz NOT NULL
);
