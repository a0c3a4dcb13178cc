-- Committees add limits for their divisions; a row that was added stays as it is. The id orders them as they were added.
ALTER TABLE development_limit ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY UNIQUE;
GRANT INSERT ON development_limit TO ${appRole};
