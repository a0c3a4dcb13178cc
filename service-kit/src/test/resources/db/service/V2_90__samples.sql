CREATE TABLE sample (
    id      uuid   PRIMARY KEY,
    name    text   NOT NULL UNIQUE,
    version bigint NOT NULL DEFAULT 0
);
