-- Who looked at whose data is append-only for the application; the one way out keeps what is younger than six months.
CREATE FUNCTION forget_openings(before timestamptz, many int) RETURNS int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    gone int;
BEGIN
    DELETE FROM opening WHERE id = ANY(ARRAY(SELECT id FROM opening WHERE 
        opened_at < least(before, clock_timestamp() - interval '6 months') LIMIT many));
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$;
CREATE INDEX opening_time ON opening (opened_at);

CREATE INDEX consent_withdrawn ON consent (withdrawn_at) WHERE withdrawn_at IS NOT NULL;
CREATE INDEX person_last_seen ON person (last_seen_on) WHERE erased_at IS NULL AND leaves_at IS NULL;
