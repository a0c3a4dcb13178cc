-- A document filed as one file or several pages; the pages are attachments kept for this id, each sealed under a key of its own. Archive
-- rules: added and never changed or deleted. Who may open them is asked of the file each time, and of a sealed one nobody may.
CREATE TABLE development_paper (
    id          uuid PRIMARY KEY,
    file_id     uuid NOT NULL REFERENCES development_file (id),
    document    text NOT NULL,
    received_on date NOT NULL
);
CREATE INDEX development_paper_file ON development_paper (file_id);
REVOKE UPDATE, DELETE ON development_paper FROM ${appRole};
