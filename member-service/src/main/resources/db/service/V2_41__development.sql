-- The limits of developing a member, as data: amounts with the day from which they hold. A row for the first digits of a division is
-- a local addition and goes before the national one. Months unless the code says otherwise.
CREATE TABLE development_limit (
    code            text NOT NULL,
    division_prefix text COLLATE "C" NOT NULL DEFAULT '',
    amount          int  NOT NULL CHECK (amount >= 0),
    valid_from      date NOT NULL,
    PRIMARY KEY (code, division_prefix, valid_from)
);
REVOKE INSERT, UPDATE, DELETE ON development_limit FROM ${appRole};
INSERT INTO development_limit (code, amount, valid_from) VALUES
('AGE_YEARS', 18, '2014-05-28'),
('TALK_MONTHS', 1, '2014-05-28'),
('CONTACTS_MIN', 1, '2014-05-28'),
('CONTACTS_MAX', 2, '2014-05-28'),
('CULTIVATION_MONTHS', 12, '2014-05-28'),
('REVIEW_MONTHS', 6, '2014-05-28'),
('INTRODUCERS', 2, '2014-05-28'),
('TRAINING_DAYS', 3, '2014-05-28'),
('TRAINING_HOURS', 24, '2014-05-28'),
('LEAVING_MONTHS', 3, '2014-05-28'),
('MEETING_MONTHS', 1, '2014-05-28'),
('APPROVAL_MONTHS', 3, '2014-05-28'),
('APPROVAL_SPECIAL_MONTHS', 6, '2014-05-28'),
('PROBATION_MONTHS', 12, '2014-05-28'),
('EXTENSION_MIN_MONTHS', 6, '2014-05-28'),
('EXTENSION_MAX_MONTHS', 12, '2014-05-28'),
('FULL_APPROVAL_MONTHS', 3, '2014-05-28');

-- Who applied is sensitive: no row names a person. applicant_index is an HMAC of the id, content (person, birth date, contacts,
-- introducers) is sealed under the file's own key. A sealed file is found by nobody; archive rules forbid destroying it.
CREATE TABLE development_file (
    id               uuid PRIMARY KEY,
    applicant_index  bytea UNIQUE,
    content          bytea NOT NULL,
    branch_id        uuid NOT NULL,
    division_code    text COLLATE "C" NOT NULL,
    status           text NOT NULL CHECK (status IN ('OPEN', 'CANCELLED', 'COMPLETED', 'SEALED')),
    mobile           boolean NOT NULL,
    -- Whether a place of the reserved share may be used.
    new_group        boolean NOT NULL,
    special          boolean NOT NULL DEFAULT false,
    extension_months int NOT NULL DEFAULT 0 CHECK (extension_months >= 0),
    -- When the branch is to be reminded of what is due next; null when that is done, or nothing is due.
    remind_on        date,
    due_on           date,
    version          bigint NOT NULL,
    CHECK ((status = 'SEALED') = (applicant_index IS NULL))
);
CREATE INDEX development_file_branch ON development_file (branch_id, id) WHERE status <> 'SEALED';
CREATE INDEX development_file_remind ON development_file (remind_on) WHERE remind_on IS NOT NULL;
REVOKE DELETE ON development_file FROM ${appRole};

CREATE TABLE development_step (
    file_id     uuid NOT NULL REFERENCES development_file (id),
    step        text NOT NULL,
    done_on     date NOT NULL,
    late        boolean NOT NULL,
    -- A refusal that the committee overrode, as a code.
    override    text,
    PRIMARY KEY (file_id, step)
);
REVOKE UPDATE, DELETE ON development_step FROM ${appRole};

CREATE TABLE development_review (
    file_id     uuid NOT NULL REFERENCES development_file (id),
    reviewed_on date NOT NULL,
    late        boolean NOT NULL,
    PRIMARY KEY (file_id, reviewed_on)
);
REVOKE UPDATE, DELETE ON development_review FROM ${appRole};

-- Documents in the file, by code.
CREATE TABLE development_document (
    file_id     uuid NOT NULL REFERENCES development_file (id),
    document    text NOT NULL,
    received_on date NOT NULL,
    PRIMARY KEY (file_id, document)
);
REVOKE UPDATE, DELETE ON development_document FROM ${appRole};

-- How many may be admitted in a division and year, and how many of them only from new employment groups.
CREATE TABLE development_quota (
    division_code text COLLATE "C" NOT NULL,
    year          int  NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    total         int  NOT NULL CHECK (total BETWEEN 0 AND 1000000),
    reserved      int  NOT NULL CHECK (reserved BETWEEN 0 AND total),
    used          int  NOT NULL DEFAULT 0,
    -- Of those, by people of no new employment group.
    used_open     int  NOT NULL DEFAULT 0,
    version       bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (division_code, year),
    CHECK (used BETWEEN 0 AND total),
    CHECK (used_open BETWEEN 0 AND total - reserved AND used_open <= used)
);
REVOKE DELETE ON development_quota FROM ${appRole};

INSERT INTO consent_text VALUES
('DEVELOPMENT', '2026-12',
 '我自愿申请入党，同意蜂行为此建立发展党员档案，记录出生日期、各步骤的日期、培养联系人和入党介绍人。这是敏感个人信息：加密保存，只有我所在党支部的书记和批准它的上级党委可见，不提供给平台企业。我可随时撤回，撤回即撤回申请，档案按党员档案规定封存。',
 'I apply to join the Party of my own will and agree that Fengxing keeps a file for it, with my date of birth, the dates of the steps, my contacts and introducers. This is sensitive: it is stored encrypted, only the secretary of my branch and the committee that approves see it, and no platform company does. I may take this back at any time, which withdraws the application; the file is sealed as the rules on members'' files require.',
 '2026-12-01');
