-- Who is a Party member. No row names a person: person_index is an HMAC of the id under a key of its own, person is the id
-- sealed under the record's key, which lies in data_key under the membership's id. Without both, a row leads to nobody.
CREATE TABLE membership (
    id             uuid PRIMARY KEY,
    person_index   bytea UNIQUE,
    person         bytea,
    standing       text NOT NULL CHECK (standing IN ('FULL', 'PROBATIONARY')),
    -- The one branch in which the member belongs and votes; null while that is not known, or lies outside this tree.
    affiliation_id uuid,
    -- Where the member works: whose committees have to find a branch. Divisions outlive organisations, so nobody is lost.
    division_code  text COLLATE "C" NOT NULL,
    ended_at       timestamptz,
    ending         text CHECK (ending IN ('WITHDRAWN', 'CANCELLED', 'SEALED')),
    version        bigint NOT NULL,
    CHECK ((ended_at IS NULL) = (ending IS NULL)),
    -- What is over is found by nobody who knows the person.
    CHECK ((ended_at IS NULL) = (person_index IS NOT NULL))
);
CREATE INDEX membership_affiliation ON membership (affiliation_id, id) WHERE ended_at IS NULL;
CREATE INDEX membership_division ON membership (division_code, id) WHERE ended_at IS NULL;
REVOKE DELETE ON membership FROM ${appRole};

-- Where a member belonged when. The index says it: never in two branches at once.
CREATE TABLE affiliation (
    id            uuid PRIMARY KEY,
    membership_id uuid NOT NULL REFERENCES membership (id),
    branch_id     uuid NOT NULL,
    from_day      date NOT NULL,
    to_day        date,
    cause         text NOT NULL CHECK (cause IN ('ADMITTED', 'CONFIRMED', 'TRANSFERRED')),
    CHECK (to_day >= from_day)
);
CREATE UNIQUE INDEX affiliation_only_one ON affiliation (membership_id) WHERE to_day IS NULL;
CREATE INDEX affiliation_of ON affiliation (membership_id, id);
REVOKE DELETE ON affiliation FROM ${appRole};

-- Consents that would tell by themselves what is sensitive: no plain person id, and no id that tells the hour.
CREATE TABLE sensitive_consent (
    id           uuid PRIMARY KEY,
    person_index bytea NOT NULL,
    purpose      text NOT NULL,
    text_version text NOT NULL,
    given_at     timestamptz NOT NULL,
    withdrawn_at timestamptz,
    FOREIGN KEY (purpose, text_version) REFERENCES consent_text (purpose, version)
);
CREATE INDEX sensitive_consent_person ON sensitive_consent (person_index);
CREATE UNIQUE INDEX sensitive_consent_in_force ON sensitive_consent (person_index) WHERE withdrawn_at IS NULL;

INSERT INTO consent_text VALUES
('MEMBERSHIP', '2026-12',
 '我同意蜂行记录我的党员身份，用于把我编入党支部、参加组织生活和转接组织关系。这是敏感个人信息：加密保存，只有负责的党组织可见，不提供给平台企业。不同意不影响任何服务；我可随时撤回，撤回后我自己登记的内容即被删除，正式组织关系的记录按党员档案规定由党支部保存。',
 'I agree that Fengxing records that I am a Party member, to place me in a branch, to include me in its activities and to keep track of a transfer. This is sensitive: it is stored encrypted, only the Party organisations responsible see it, and no platform company does. No service depends on it. I may take this back at any time: what I registered myself is deleted then; the record of a formal affiliation is kept by the branch as the rules on members'' files require.',
 '2026-12-01');
