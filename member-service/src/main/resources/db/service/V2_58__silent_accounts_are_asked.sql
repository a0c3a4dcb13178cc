-- When somebody who was not seen for long was asked whether they are still there. Nobody counts as silent, and loses the number to
-- whoever registers with it, without having been asked.
ALTER TABLE person ADD COLUMN asked_on date;
CREATE INDEX person_to_ask ON person (last_seen_on) WHERE asked_on IS NULL AND phone_index IS NOT NULL;
