-- The last number given out, by prefix and year. Numbers have no gaps: whoever draws one waits for the one before to be settled.
CREATE TABLE certificate_number (
    prefix text   NOT NULL,
    year   int    NOT NULL,
    last   bigint NOT NULL CHECK (last > 0),
    PRIMARY KEY (prefix, year)
);
REVOKE DELETE ON certificate_number FROM ${appRole};
