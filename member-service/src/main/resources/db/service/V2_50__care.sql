-- Programmes of care and their sessions. Who signs up is in "place" (a keyed hash) and "care_sign_up" (sealed under the row's own key).
CREATE TABLE care_programme (
    id              uuid PRIMARY KEY,
    organisation_id uuid        NOT NULL,
    division_code   text        COLLATE "C" NOT NULL,
    kind            text        NOT NULL,
    title           text        NOT NULL,
    summary         text        NOT NULL,
    -- kinds of work, joined by commas; empty for everybody
    for_kinds       text        NOT NULL,
    ended_at        timestamptz,
    created_at      timestamptz NOT NULL,
    version         bigint      NOT NULL
);
CREATE INDEX care_programme_open ON care_programme (division_code, id) WHERE ended_at IS NULL;

CREATE TABLE care_session (
    id           uuid PRIMARY KEY,
    programme_id uuid        NOT NULL REFERENCES care_programme (id),
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    station_id   uuid,
    address      text,
    state        text        NOT NULL CHECK (state IN ('PLANNED', 'CANCELLED', 'CLOSED')),
    -- person-times: those who signed up and came, and those who came without signing up
    attended     int         NOT NULL DEFAULT 0 CHECK (attended >= 0),
    walk_ins     int         NOT NULL DEFAULT 0 CHECK (walk_ins >= 0),
    -- when nobody knows any more who it was
    forget_at    timestamptz NOT NULL,
    forgotten    boolean     NOT NULL DEFAULT false,
    version      bigint      NOT NULL,
    CHECK ((station_id IS NULL) <> (address IS NULL)),
    CHECK (ends_at > starts_at)
);
CREATE INDEX care_session_programme ON care_session (programme_id, starts_at, id);
CREATE INDEX care_session_forget ON care_session (forget_at) WHERE NOT forgotten;

-- The person's id is sealed under a key that lies, wrapped, in the row: deleting the row ends it. No id here tells the hour.
CREATE TABLE care_sign_up (
    place_id      uuid PRIMARY KEY REFERENCES place (id) ON DELETE CASCADE,
    session_id    uuid    NOT NULL REFERENCES care_session (id),
    person        bytea   NOT NULL,
    wrapped_key   bytea   NOT NULL,
    master_key_id text    NOT NULL,
    shows_name    boolean NOT NULL,
    attendance    text CHECK (attendance IN ('ATTENDED', 'NO_SHOW', 'EXCUSED'))
);
CREATE INDEX care_sign_up_session ON care_sign_up (session_id);

-- Who did not come, without saying to what: the keyed hash of another field than a place's.
CREATE TABLE care_no_show (
    place_id uuid PRIMARY KEY REFERENCES place (id) ON DELETE CASCADE,
    person   bytea       NOT NULL,
    on_day   date        NOT NULL
);
CREATE INDEX care_no_show_person ON care_no_show (person, on_day);

-- Packs at a station: the balance is moved by postings alone, in one statement that refuses to go below zero.
CREATE TABLE care_pack_stock (
    programme_id uuid NOT NULL REFERENCES care_programme (id),
    station_id   uuid NOT NULL,
    balance      int  NOT NULL CHECK (balance >= 0),
    handed_out   int  NOT NULL DEFAULT 0,
    PRIMARY KEY (programme_id, station_id)
);

CREATE TABLE care_pack_posting (
    id           uuid        PRIMARY KEY,
    programme_id uuid        NOT NULL,
    station_id   uuid        NOT NULL,
    movement     text        NOT NULL CHECK (movement IN ('RECEIVED', 'REMOVED', 'HANDED_OUT')),
    quantity     int         NOT NULL CHECK (quantity <> 0),
    posted_at    timestamptz NOT NULL,
    FOREIGN KEY (programme_id, station_id) REFERENCES care_pack_stock (programme_id, station_id)
);
CREATE INDEX care_pack_posting_stock ON care_pack_posting (programme_id, station_id);
REVOKE UPDATE, DELETE ON care_pack_posting FROM ${appRole};

-- One pack of a programme for each: whoever asked for a code, by a keyed hash.
CREATE TABLE care_pack_claim (
    id           uuid PRIMARY KEY,
    programme_id uuid   NOT NULL REFERENCES care_programme (id),
    holder       bytea,
    number       bigint GENERATED ALWAYS AS IDENTITY,
    handed_out   boolean NOT NULL DEFAULT false,
    UNIQUE (programme_id, holder)
);
CREATE UNIQUE INDEX care_pack_claim_number ON care_pack_claim (programme_id, number);
CREATE INDEX care_pack_claim_holder ON care_pack_claim (holder);

INSERT INTO consent_text VALUES
('HEALTH', '2026-12',
 '我同意蜂行为我保管体检、义诊和心理咨询的报名和到场情况，用于安排场次。这是敏感个人信息：加密保存，只有举办单位看得到报名编号（我同意时才看到姓名），党支部、指导员、平台企业都看不到；统计只有人次。场次结束90天后删除。不同意不影响其他服务；我可随时撤回，撤回后报名随之取消和删除。',
 'I agree that Fengxing keeps my sign-ups for, and attendance at, health checks, clinics and counselling, to arrange them. This is sensitive: it is stored encrypted; only who runs the session sees a number (a name only if I agree), no branch, adviser or platform company does; figures are counts alone. It is deleted 90 days after the session. No other service depends on it; I may take this back at any time: the sign-ups are cancelled and deleted then.',
 '2026-12-01');
