-- Events on their way in. A batch's ids, its effects and its offsets are one transaction.
CREATE TABLE inbox (
    event_id    uuid PRIMARY KEY,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX inbox_received_at ON inbox USING brin (received_at);

-- Where reading goes on. A topic that was made anew has another id, and is read from its beginning.
CREATE TABLE inbox_offset (
    topic       text    NOT NULL,
    topic_id    text    NOT NULL,
    partition   integer NOT NULL,
    next_offset bigint  NOT NULL,
    PRIMARY KEY (topic, topic_id, partition)
) WITH (fillfactor = 50);

-- A key that has a poison record waits here with all that follow it; the row's lock lets reading and replay take turns.
CREATE TABLE parked_key (
    topic     text NOT NULL,
    key       text NOT NULL,
    parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (topic, key)
);

CREATE TABLE dead_letter (
    id            bigint GENERATED ALWAYS AS IDENTITY (CACHE 1) PRIMARY KEY,
    topic         text    NOT NULL,
    key           text    NOT NULL,
    partition     integer NOT NULL,
    record_offset bigint  NOT NULL,
    record_time   timestamptz NOT NULL,
    headers       jsonb   NOT NULL,
    payload       bytea,
    error_class   text, -- null for a record that only waits behind a poison one
    attempts      integer NOT NULL DEFAULT 0,
    parked_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    FOREIGN KEY (topic, key) REFERENCES parked_key
);
CREATE INDEX dead_letter_key ON dead_letter (topic, key, id);
