-- Finds what an organisation took the place of.
CREATE INDEX known_organisation_redirect ON known_organisation (redirected_to) WHERE redirected_to IS NOT NULL;
