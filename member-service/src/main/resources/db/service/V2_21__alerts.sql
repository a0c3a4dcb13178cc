-- That somebody has something new to read, and nothing of what it is. One row a person: what comes while one alert waits goes with it.
CREATE TABLE notice_alert (
    person_id     uuid PRIMARY KEY REFERENCES person (id),
    -- Of one alert, however often it is tried: the gateway's key for it.
    id            uuid        NOT NULL,
    due_at        timestamptz,
    urgent        boolean     NOT NULL,
    claimed_until timestamptz,
    tries         int         NOT NULL DEFAULT 0,
    sent_at       timestamptz
);
CREATE INDEX notice_alert_due ON notice_alert (due_at) WHERE due_at IS NOT NULL;

-- Absent: alerts of everything, quiet from ten to seven.
CREATE TABLE notice_preference (
    person_id  uuid PRIMARY KEY REFERENCES person (id),
    alerts     text   NOT NULL CHECK (alerts IN ('ALL', 'URGENT', 'NONE')),
    quiet_from time   NOT NULL,
    quiet_to   time   NOT NULL,
    version    bigint NOT NULL
);
