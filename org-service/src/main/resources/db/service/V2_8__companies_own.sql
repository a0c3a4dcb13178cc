-- Few organisations are a company's own: asking those above an organisation whose it is meets no other row.
CREATE INDEX organisation_of_company ON organisation (id) INCLUDE (serves_company_id, path) WHERE serves_company_id IS NOT NULL;
