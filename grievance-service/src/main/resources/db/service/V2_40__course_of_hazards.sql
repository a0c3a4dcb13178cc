-- From report to mended. What was REPORTED or VERIFIED under the old course goes on under the new one, its time counted from now.
ALTER TABLE hazard
    ALTER COLUMN lon DROP NOT NULL,
    ALTER COLUMN lat DROP NOT NULL,
    ADD CONSTRAINT hazard_whole_position CHECK ((lon IS NULL) = (lat IS NULL)),
    ADD COLUMN severity      text    NOT NULL DEFAULT 'NORMAL',
    ADD COLUMN desk_id       uuid,
    ADD COLUMN escalated_to  uuid,
    ADD COLUMN due_at        timestamptz,
    ADD COLUMN alarm_at      timestamptz,
    ADD COLUMN overdue       boolean NOT NULL DEFAULT false,
    ADD COLUMN assignee_kind text,
    ADD COLUMN assignee_id   uuid,
    ADD COLUMN helper_index  bytea, -- keyed hash of a helper's id, until the end
    ADD COLUMN summary       text,  -- a verifier's words for everybody
    ADD COLUMN notes_key     uuid    NOT NULL DEFAULT gen_random_uuid(), -- whose data key seals the notes of the steps
    ADD COLUMN fixed_at      timestamptz,
    ADD COLUMN closed_at     timestamptz,
    ADD COLUMN forget_at     timestamptz,
    ADD COLUMN ending        text,
    ADD COLUMN joined_to     uuid,
    ADD COLUMN step          int     NOT NULL DEFAULT 1;
UPDATE hazard SET severity = CASE
        WHEN category IN ('MANHOLE_COVER', 'LOOSE_CABLE', 'FLOODING', 'FALLING_OBJECT') THEN 'URGENT'
        WHEN category IN ('ROAD_DAMAGE', 'TRAFFIC_LIGHT', 'FIRE_EXIT_BLOCKED', 'CHARGING_FIRE_RISK', 'ICE_AND_SNOW') THEN 'HIGH'
        ELSE 'NORMAL' END,
    due_at = now() + interval '10 days', alarm_at = now() + interval '8 days';
ALTER TABLE hazard
    ALTER COLUMN severity DROP DEFAULT,
    ALTER COLUMN overdue DROP DEFAULT,
    ALTER COLUMN notes_key DROP DEFAULT,
    ALTER COLUMN step DROP DEFAULT,
    -- Nothing open without a due step, nothing that rings after its end.
    ADD CHECK ((status IN ('DISMISSED', 'CONFIRMED', 'JOINED')) = (due_at IS NULL)),
    ADD CHECK ((due_at IS NULL) = (closed_at IS NOT NULL)),
    ADD CHECK ((due_at IS NULL) = (ending IS NOT NULL)),
    ADD CHECK (due_at IS NOT NULL OR alarm_at IS NULL),
    ADD CHECK (due_at IS NULL OR overdue OR alarm_at IS NOT NULL);

CREATE TABLE hazard_report (
    id             uuid PRIMARY KEY,
    hazard_id      uuid        NOT NULL,
    reporter       bytea,
    reporter_index bytea,
    words          bytea,
    plain_words    text, -- of before words were sealed; a job seals them
    reported_at    timestamptz NOT NULL,
    first          boolean     NOT NULL,
    mended         boolean
);
INSERT INTO hazard_report (id, hazard_id, reporter, reporter_index, plain_words, reported_at, first)
    SELECT id, id, reporter, reporter_index, description, reported_at, true FROM hazard;
CREATE UNIQUE INDEX hazard_report_once ON hazard_report (hazard_id, reporter_index);
CREATE INDEX hazard_report_reporter ON hazard_report (reporter_index, id) WHERE reporter_index IS NOT NULL;
CREATE INDEX hazard_report_plain ON hazard_report (id) WHERE plain_words IS NOT NULL;

ALTER TABLE hazard DROP COLUMN reporter, DROP COLUMN reporter_index, DROP COLUMN description;
DROP INDEX hazard_unverified;
CREATE INDEX hazard_queue ON hazard (organisation_id, id) WHERE due_at IS NOT NULL;
CREATE INDEX hazard_desk ON hazard (desk_id, id) WHERE due_at IS NOT NULL AND desk_id IS NOT NULL;
CREATE INDEX hazard_escalated ON hazard (escalated_to, id) WHERE due_at IS NOT NULL AND escalated_to IS NOT NULL;
CREATE INDEX hazard_assigned ON hazard (assignee_id, id) WHERE due_at IS NOT NULL AND assignee_id IS NOT NULL;
CREATE INDEX hazard_helper ON hazard (helper_index, id) WHERE helper_index IS NOT NULL;
CREATE INDEX hazard_alarm ON hazard (alarm_at) WHERE alarm_at IS NOT NULL;
CREATE INDEX hazard_forget ON hazard (forget_at) WHERE forget_at IS NOT NULL;
CREATE INDEX hazard_place ON hazard USING gist (point(lon, lat));

CREATE TABLE hazard_step (
    hazard_id       uuid        NOT NULL,
    step            int         NOT NULL,
    happened_at     timestamptz NOT NULL,
    action          text        NOT NULL,
    status          text        NOT NULL,
    organisation_id uuid        NOT NULL,
    note            bytea,
    PRIMARY KEY (hazard_id, step)
);
INSERT INTO hazard_step SELECT id, 1, reported_at, 'REPORT', 'REPORTED', organisation_id, NULL FROM hazard;
REVOKE UPDATE, DELETE ON hazard_step FROM ${appRole};

-- By when a hazard is looked at, mended, and said to be mended by its reporters. Minutes count at any hour.
CREATE TABLE hazard_limit (
    id           int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind         text NOT NULL CHECK (kind IN ('VERIFY', 'FIX', 'CONFIRM')),
    severity     text NOT NULL,
    working_days int CHECK (working_days BETWEEN 1 AND 250),
    minutes      int CHECK (minutes > 0),
    valid_from   date NOT NULL,
    CHECK ((working_days IS NULL) <> (minutes IS NULL)),
    UNIQUE (kind, severity, valid_from)
);
INSERT INTO hazard_limit (kind, severity, working_days, minutes, valid_from) VALUES
    ('VERIFY', 'URGENT', NULL, 30, '2020-01-01'),
    ('FIX', 'URGENT', NULL, 1440, '2020-01-01'),
    ('CONFIRM', 'URGENT', 5, NULL, '2020-01-01'),
    ('VERIFY', 'HIGH', 1, NULL, '2020-01-01'),
    ('FIX', 'HIGH', 3, NULL, '2020-01-01'),
    ('CONFIRM', 'HIGH', 5, NULL, '2020-01-01'),
    ('VERIFY', 'NORMAL', 2, NULL, '2020-01-01'),
    ('FIX', 'NORMAL', 10, NULL, '2020-01-01'),
    ('CONFIRM', 'NORMAL', 5, NULL, '2020-01-01');
