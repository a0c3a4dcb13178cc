-- Two accounts turned out to be one person's: this one is closed, and what was append-only is read through the other.
ALTER TABLE person ADD COLUMN merged_into uuid REFERENCES person (id), ADD CHECK (merged_into <> id);
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
