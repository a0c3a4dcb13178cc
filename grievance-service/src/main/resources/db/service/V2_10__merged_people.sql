-- Two accounts turned out to be one person's: what the closed one filed and reported is read as the other's.
ALTER TABLE known_person ADD COLUMN merged_into uuid;
CREATE INDEX known_person_merged ON known_person (merged_into) WHERE merged_into IS NOT NULL;
