-- Places at something that is offered, and those who wait for one. The row of the list is locked by whoever changes anything of it.
CREATE TABLE place_list (
    subject_id    uuid        PRIMARY KEY,
    capacity      int         NOT NULL CHECK (capacity >= 0),
    waiting_limit int         NOT NULL CHECK (waiting_limit >= 0),
    opens_at      timestamptz NOT NULL,
    closes_at     timestamptz NOT NULL,
    settled_at    timestamptz NOT NULL,
    taken         int         NOT NULL DEFAULT 0 CHECK (taken >= 0),
    waiting       int         NOT NULL DEFAULT 0 CHECK (waiting >= 0),
    last_number   int         NOT NULL DEFAULT 0,
    CONSTRAINT never_more_than_there_are CHECK (taken <= capacity),
    CONSTRAINT times_follow_each_other CHECK (opens_at <= closes_at AND closes_at <= settled_at)
);

COMMENT ON COLUMN place_list.settled_at IS 'from then on nobody moves up any more, as it would be too late to come';

CREATE TABLE place (
    id         uuid  PRIMARY KEY,
    subject_id uuid  NOT NULL REFERENCES place_list ON DELETE CASCADE,
    holder     bytea NOT NULL,
    number     int   NOT NULL,
    state      text  NOT NULL CHECK (state IN ('HELD', 'WAITING', 'GIVEN_UP')),
    UNIQUE (subject_id, number)
);

CREATE UNIQUE INDEX place_once_each ON place (subject_id, holder) WHERE state <> 'GIVEN_UP';
CREATE INDEX place_waiting ON place (subject_id, number) WHERE state = 'WAITING';
CREATE INDEX place_holder ON place (holder);

COMMENT ON COLUMN place.holder IS 'HMAC of the person''s id under a key of the feature';
COMMENT ON COLUMN place.number IS 'in the order of signing up: who waits with a smaller number moves up earlier';
