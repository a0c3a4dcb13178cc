-- As what somebody works: known from the next event about the person on.
ALTER TABLE known_person ADD COLUMN kind_of_work text;
CREATE INDEX known_person_asked ON known_person (division_code, kind_of_work) WHERE NOT erased;

CREATE TABLE survey (
    id              uuid PRIMARY KEY,
    organisation_id uuid        NOT NULL,
    title           text        NOT NULL,
    division_code   text COLLATE "C" NOT NULL,
    division_prefix text COLLATE "C" NOT NULL,
    kind_of_work    text,
    opens_at        timestamptz NOT NULL,
    closes_at       timestamptz NOT NULL CHECK (closes_at > opens_at),
    questions       text        NOT NULL,
    -- With what answers are marked as given, under a key of the survey's own; all three are gone once it has ended.
    mark_key        bytea,
    wrapped_key     bytea,
    master_key_id   text,
    closed          boolean     NOT NULL,
    CHECK (closed = (mark_key IS NULL) AND closed = (wrapped_key IS NULL) AND closed = (master_key_id IS NULL))
);
CREATE INDEX survey_end ON survey (closes_at) WHERE NOT closed;
CREATE INDEX survey_runner ON survey (organisation_id, id);

-- Until the end, that somebody has answered: nothing says who, when, or what.
CREATE TABLE survey_mark (
    survey_id uuid  NOT NULL,
    mark      bytea NOT NULL,
    PRIMARY KEY (survey_id, mark)
);
REVOKE UPDATE ON survey_mark FROM ${appRole};

CREATE TABLE survey_count (
    survey_id uuid   NOT NULL,
    question  int    NOT NULL,
    choice    int    NOT NULL,
    answers   bigint NOT NULL CHECK (answers >= 0),
    PRIMARY KEY (survey_id, question, choice)
) WITH (fillfactor = 50);
REVOKE DELETE ON survey_count FROM ${appRole};
