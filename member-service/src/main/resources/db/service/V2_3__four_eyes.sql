-- Until somebody has chosen a password of their own, another knows it, and no role counts.
ALTER TABLE staff_account ADD COLUMN must_change boolean NOT NULL DEFAULT false;

-- The second administrator of all, whom the first appointed alone because there was nobody else: once and never again.
ALTER TABLE role_grant ADD COLUMN founding boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX role_grant_founding ON role_grant (organisation_id) WHERE founding;

-- Who has asked to be erased, and from when on it is done. Signing in before then takes it back.
ALTER TABLE person ADD COLUMN leaves_at timestamptz;
CREATE INDEX person_leaving ON person (leaves_at) WHERE leaves_at IS NOT NULL;
