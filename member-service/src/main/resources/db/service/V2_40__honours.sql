-- Letters that name a person and, most of them, a Party member: no row names anybody. holder_index is an HMAC of the person's id,
-- content (person, name, text, code) is sealed under the letter's own key. What verification needs for ever stays in the clear:
-- number, hash of the code, kind, days. An id does not tell its hour.
CREATE TABLE honour_letter (
    id              uuid PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('PIONEER_RIDER', 'ADVISER_APPOINTMENT')),
    organisation_id uuid NOT NULL,
    division_code   text COLLATE "C" NOT NULL,
    holder_index    bytea,
    content         bytea,
    status          text NOT NULL CHECK (status IN ('OFFERED', 'ISSUED', 'REVOKED')),
    number          text UNIQUE,
    code_hash       bytea,
    offered_on      date NOT NULL,
    issued_on       date,
    revoked_on      date,
    revocation      text CHECK (revocation IN ('ISSUED_IN_ERROR', 'NAME_WRONG', 'HONOUR_WITHDRAWN', 'TERM_ENDED')),
    wall_since      date,
    version         bigint NOT NULL,
    CHECK ((status = 'OFFERED') = (number IS NULL)),
    CHECK ((number IS NULL) = (code_hash IS NULL) AND (number IS NULL) = (issued_on IS NULL)),
    CHECK ((status = 'REVOKED') = (revoked_on IS NOT NULL) AND (revoked_on IS NULL) = (revocation IS NULL)),
    -- On the wall is only who wants to be, with a letter that stands.
    CHECK (wall_since IS NULL OR (status = 'ISSUED' AND holder_index IS NOT NULL AND kind = 'PIONEER_RIDER')),
    CHECK ((holder_index IS NULL) = (content IS NULL))
);
CREATE INDEX honour_letter_holder ON honour_letter (holder_index) WHERE holder_index IS NOT NULL;
CREATE INDEX honour_letter_issuer ON honour_letter (organisation_id, number) WHERE number IS NOT NULL;
CREATE INDEX honour_letter_wall ON honour_letter (number) INCLUDE (division_code) WHERE wall_since IS NOT NULL;

-- Honours that others gave, as the person says with the source, and a branch confirms who saw the document.
CREATE TABLE given_honour (
    id              uuid PRIMARY KEY,
    holder_index    bytea NOT NULL,
    content         bytea NOT NULL,
    level           text  NOT NULL CHECK (level IN ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'COMPANY')),
    given_on        date  NOT NULL,
    organisation_id uuid  NOT NULL,
    confirmed_on    date
);
CREATE INDEX given_honour_holder ON given_honour (holder_index);
CREATE INDEX given_honour_branch ON given_honour (organisation_id, id);

INSERT INTO consent_text VALUES
('HONOUR', '2026-12',
 '我同意蜂行保存授予我的荣誉证书、聘书和我登记的荣誉，证书上印有我的姓名；持证书核验码的人可以核验证书上的内容。“党员先锋骑手”证书会表明我的党员身份。内容加密保存，不提供给平台企业。不同意不影响任何服务；我可随时撤回，撤回后内容即被删除，核验时只显示“已注销”。',
 'I agree that Fengxing keeps the letters of honour or appointment that are given to me, with my name on them, and the honours that I record; whoever has a letter''s code can verify what is on it. A pioneer''s letter shows that I am a Party member. All is stored encrypted and given to no platform company. No service depends on it. I may take this back at any time: the contents are deleted then, and verification says only that the letter is cancelled.',
 '2026-12-01'),
('PIONEER_WALL', '2026-12',
 '我同意在先锋墙上向公众展示我的姓名、所在区划和“党员先锋骑手”称号。不同意不影响称号和任何服务；我可随时撤下。',
 'I agree that the pioneer wall shows my name, my division and the title of pioneer to the public. Neither the title nor any service depends on it; I may take myself down at any time.',
 '2026-12-01');
