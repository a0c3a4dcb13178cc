-- One row per phone that ever asked, registered or not, so that both look alike.
CREATE TABLE sign_in_code (
    phone_index bytea PRIMARY KEY,
    code_hash   bytea       NOT NULL,
    sent_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    tries       int         NOT NULL DEFAULT 0,
    day         date        NOT NULL,
    sent_today  int         NOT NULL DEFAULT 1
);

CREATE TABLE staff_account (
    person_id     uuid PRIMARY KEY REFERENCES person (id),
    username      text NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9._-]{3,40}$'),
    password_hash text NOT NULL,
    -- Tries since the last that was right; five of them, and the name rests for a while.
    tries         int  NOT NULL DEFAULT 0,
    tried_at      timestamptz
);

-- A refresh token is two secrets: one that stays for the session and one that changes with every use. Who brings the first with an
-- old second one has a token that was used before.
CREATE TABLE sign_in_session (
    id           uuid PRIMARY KEY,
    person_id    uuid        NOT NULL REFERENCES person (id),
    family_hash  bytea       NOT NULL,
    once_hash    bytea       NOT NULL,
    way          text        NOT NULL CHECK (way IN ('PHONE_CODE', 'PASSWORD')),
    started_at   timestamptz NOT NULL,
    used_at      timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    revoked_at   timestamptz
);
CREATE INDEX sign_in_session_person ON sign_in_session (person_id) WHERE revoked_at IS NULL;
CREATE INDEX sign_in_session_revoked ON sign_in_session (person_id, revoked_at) WHERE revoked_at IS NOT NULL;

CREATE TABLE role_grant (
    id              uuid PRIMARY KEY,
    person_id       uuid        NOT NULL REFERENCES person (id),
    role            text        NOT NULL,
    organisation_id uuid        NOT NULL,
    granted_by      uuid,
    granted_at      timestamptz NOT NULL,
    valid_from      date        NOT NULL,
    valid_to        date,
    confirmed_by    uuid,
    -- Four eyes: a grant that needs a second person is worth nothing before that person came, and the first is not the second.
    needs_second    boolean     NOT NULL,
    ended_at        timestamptz,
    CHECK (confirmed_by IS DISTINCT FROM granted_by OR confirmed_by IS NULL)
);
CREATE INDEX role_grant_person ON role_grant (person_id) WHERE ended_at IS NULL;
