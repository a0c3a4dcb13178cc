-- The phone of a row that is new, sealed under the row's key, until the worker of that phone, if there is one, has been asked whether it
-- is true. The job does the same for every row and takes it away from every row, whether anybody has the phone or not.
ALTER TABLE roster_row ADD COLUMN ask_phone bytea;
CREATE INDEX roster_row_ask ON roster_row (listed_at) WHERE ask_phone IS NOT NULL;
