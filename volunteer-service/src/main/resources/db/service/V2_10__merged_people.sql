-- Two accounts turned out to be one person's. The books are not touched: what the closed one has earned is read as the other's, and
-- is read apart again when the merge is undone.
CREATE TABLE merged_person (
    from_id uuid PRIMARY KEY,
    to_id   uuid,
    version bigint NOT NULL
);
CREATE INDEX merged_person_to ON merged_person (to_id) WHERE to_id IS NOT NULL;

-- The person and every account that was closed into it, also through others.
CREATE FUNCTION same_person(id uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE same AS (
        SELECT $1 AS id UNION SELECT m.from_id FROM merged_person m JOIN same s ON m.to_id = s.id)
    SELECT same.id FROM same
$$;
