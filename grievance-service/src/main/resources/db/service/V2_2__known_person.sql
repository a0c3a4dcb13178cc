CREATE TABLE known_person (
    id                uuid PRIMARY KEY,
    platform_id       uuid,
    kind_of_work      text,
    division_code     text COLLATE "C",
    contact_branch_id uuid,
    erased            boolean NOT NULL,
    version           bigint  NOT NULL
);
CREATE INDEX known_person_crowd ON known_person (platform_id, division_code) WHERE NOT erased;
