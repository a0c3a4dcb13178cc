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
    -- Whether a branch has taken the person; a committee that is responsible for the place has not.
    placed            boolean NOT NULL,
    registered_at     timestamptz NOT NULL,
    erased_at         timestamptz,
    tokens_valid_from timestamptz,
    version           bigint NOT NULL,
    CHECK (erased_at IS NULL OR (phone IS NULL AND phone_index IS NULL AND name IS NULL)),
    CHECK ((phone IS NULL) = (phone_index IS NULL)),
    CHECK (contact_branch_id IS NOT NULL OR NOT placed)
);
CREATE INDEX person_branch ON person (contact_branch_id, id);
CREATE INDEX person_unplaced ON person (id) WHERE NOT placed AND erased_at IS NULL AND division_code IS NOT NULL;

CREATE TABLE placement (
    person_id uuid NOT NULL REFERENCES person (id),
    branch_id uuid NOT NULL,
    placed_by uuid,
    placed_at timestamptz NOT NULL
);
CREATE INDEX placement_person ON placement (person_id, placed_at);
REVOKE UPDATE, DELETE ON placement FROM ${appRole};

-- What a person is shown before agreeing; a text is never changed, only followed by another version.
CREATE TABLE consent_text (
    purpose      text NOT NULL,
    version      text NOT NULL,
    chinese      text NOT NULL,
    english      text NOT NULL,
    published_on date NOT NULL,
    PRIMARY KEY (purpose, version)
);
REVOKE UPDATE, DELETE ON consent_text FROM ${appRole};
INSERT INTO consent_text VALUES
('REGISTRATION', '2026-01',
 '我同意蜂行保存我的手机号、从事的工作、所在平台和区划，用于登录、确定负责的党支部和答复我的诉求。手机号加密保存，不提供给平台企业；我可随时查看谁看过，也可随时注销。',
 'I agree that Fengxing keeps my phone number, my kind of work, my platform and my division, to sign me in, to find the branch responsible and to answer my grievances. The number is stored encrypted and is not given to platform companies; I can see at any time who looked at it, and leave at any time.',
 '2026-01-01'),
('NAME', '2026-01',
 '我同意把姓名告诉我所在的党支部，用于称呼和联系。不同意不影响任何服务；我可随时撤回，撤回后姓名即被删除。',
 'I agree that my branch learns my name, to address and contact me. No service depends on it; I may take this back at any time, and the name is deleted then.',
 '2026-01-01');

CREATE TABLE consent (
    id           uuid PRIMARY KEY,
    person_id    uuid NOT NULL REFERENCES person (id),
    purpose      text NOT NULL,
    text_version text NOT NULL,
    given_at     timestamptz NOT NULL,
    withdrawn_at timestamptz,
    FOREIGN KEY (purpose, text_version) REFERENCES consent_text (purpose, version)
);
CREATE INDEX consent_person ON consent (person_id, id DESC);
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
