-- Who is behind a case is asked for once by each organisation; the owner's time stands still meanwhile.
ALTER TABLE clock_limit DROP CONSTRAINT clock_limit_kind_check;
ALTER TABLE clock_limit ADD CONSTRAINT clock_limit_kind_check
    CHECK (kind IN ('ACCEPT', 'DISPATCH', 'RESOLVE', 'CONFIRM', 'ANSWER', 'PROCEDURE', 'CONSENT'));
INSERT INTO clock_limit (hop, kind, working_days, valid_from) VALUES
    ('PLATFORM', 'CONSENT', 3, '2020-01-01'),
    ('REGULATOR', 'CONSENT', 3, '2020-01-01'),
    ('SUPERIOR_REGULATOR', 'CONSENT', 3, '2020-01-01');
ALTER TABLE grievance DROP CONSTRAINT grievance_paused;
ALTER TABLE grievance ADD CONSTRAINT grievance_paused
    CHECK ((status IN ('AWAITING_WORKER', 'AWAITING_CONSENT')) = (paused_at IS NOT NULL AND paused_due_at IS NOT NULL));

-- What is agreed to, word by word.
CREATE TABLE identity_text (
    purpose      text NOT NULL CHECK (purpose IN ('CONSENT', 'UNDERTAKING')),
    version      text NOT NULL,
    chinese      text NOT NULL,
    english      text NOT NULL,
    published_on date NOT NULL,
    PRIMARY KEY (purpose, version)
);
REVOKE UPDATE, DELETE ON identity_text FROM ${appRole};
INSERT INTO identity_text VALUES
('CONSENT', '2026-12',
 '我同意现在办理我这件诉求的单位的承办人看到我的姓名和电话，只限这一单位、这一件。24小时后生效，生效前后我都可以撤回，撤回后不再可见；不同意不影响办理，对方也不会得知我是否看到或拒绝了这一请求。每次查看我都能看到。',
 'I agree that the handlers at the organisation which has this case of mine now see my name and phone, this organisation and this case only. It takes effect after 24 hours; I may take it back before and after that, and nothing is seen from then on. Without my consent the case goes on all the same, and nobody learns whether I saw or refused the request. I see every time that somebody looks.',
 '2026-12-01'),
('UNDERTAKING', '2026-12',
 '本企业承诺：得知该劳动者身份后，至诉求办结180日为止，对其停用账号、降级、扣罚或采取其他不利措施前，先向主管部门报告理由；未报告而采取的，由主管部门立即督办。身份只用于办理本件。',
 'The company undertakes: knowing who this worker is, until 180 days after the case was closed, to tell the regulator its reason before it suspends, downgrades, penalises or otherwise disadvantages the worker; a measure that was not announced is supervised at once. The identity is used for this case alone.',
 '2026-12-01');

CREATE TABLE identity_request (
    id              uuid PRIMARY KEY,
    grievance_id    uuid        NOT NULL,
    stay_id         uuid        NOT NULL,
    hop             text        NOT NULL,
    organisation_id uuid        NOT NULL,
    requested_at    timestamptz NOT NULL,
    -- Version of the text that an officer of the company accepted, and who it was; null for departments.
    undertaking     text,
    undertaken_by   uuid,
    UNIQUE (grievance_id, organisation_id),
    CHECK ((undertaking IS NULL) = (undertaken_by IS NULL))
);
REVOKE UPDATE, DELETE ON identity_request FROM ${appRole};

CREATE TABLE identity_consent (
    id              uuid PRIMARY KEY,
    grievance_id    uuid        NOT NULL,
    stay_id         uuid        NOT NULL,
    hop             text        NOT NULL,
    organisation_id uuid        NOT NULL,
    text_version    text        NOT NULL,
    given_at        timestamptz NOT NULL,
    effective_at    timestamptz NOT NULL,
    -- The answer to "did anybody press you?"; without one nothing takes effect.
    pressed         boolean,
    started_at      timestamptz,
    ended_at        timestamptz,
    -- Name and phone in the words of a worker who filed anonymously, under the key of the link.
    stated          bytea,
    version         bigint      NOT NULL
);
CREATE INDEX identity_consent_case ON identity_consent (grievance_id, id);
CREATE UNIQUE INDEX identity_consent_open ON identity_consent (stay_id) WHERE ended_at IS NULL;
CREATE INDEX identity_consent_due ON identity_consent (effective_at)
    WHERE pressed IS NOT NULL AND started_at IS NULL AND ended_at IS NULL;
REVOKE DELETE ON identity_consent FROM ${appRole};
