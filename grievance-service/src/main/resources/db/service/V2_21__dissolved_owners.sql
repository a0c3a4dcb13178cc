-- Organisations that are no more, whose open cases go to whoever takes their place. A row stays for an hour, for cases that were
-- on their way meanwhile.
CREATE TABLE dissolved_owner (
    organisation_id uuid PRIMARY KEY,
    noticed_at      timestamptz NOT NULL DEFAULT now(),
    look_at         timestamptz NOT NULL DEFAULT '-infinity',
    skipped         uuid[]      NOT NULL DEFAULT '{}' -- cases that failed, until the next look
);
CREATE INDEX dissolved_owner_look ON dissolved_owner (look_at);

CREATE FUNCTION note_dissolved_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO dissolved_owner (organisation_id)
    SELECT o.id FROM known_organisation o
     WHERE o.path >= NEW.path AND o.path < left(NEW.path, -1) || '0' -- in C order the nought follows the slash
    ON CONFLICT (organisation_id) DO UPDATE SET noticed_at = now(), look_at = '-infinity';
    RETURN NULL;
END $$;
CREATE TRIGGER known_organisation_dissolved AFTER INSERT OR UPDATE ON known_organisation
    FOR EACH ROW WHEN (NEW.dissolved) EXECUTE FUNCTION note_dissolved_owner();
INSERT INTO dissolved_owner (organisation_id) SELECT id FROM known_organisation WHERE dissolved;
