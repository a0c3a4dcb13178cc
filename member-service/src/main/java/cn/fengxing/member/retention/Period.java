package cn.fengxing.member.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long something is kept, as docs/privacy.md says.
 *
 * @param time what it is counted in: codes, tokens and sessions live by real time, wherever the clock of the domain stands
 * @param sql ends up to {@code :limit} rows whose time came before {@code :before}
 */
record Period(String what, Duration kept, Time time, String sql) {

    static final List<Period> ALL = List.of(
            // The day's limit of codes is counted in the row.
            expired("one-time codes", 2, "sign_in_code", "sent_at"),
            // A refresh token that is used late is still recognised, and a revoked session is told of as long as tokens
            // live.
            expired("sessions", 7, "sign_in_session", "least(expires_at, revoked_at)"),
            expired("used identity tokens", 0, "foreign_token", "expires_at"),
            deleted("roster rows that nobody claims", 90, "roster_row", "answer IS NULL AND listed_at"),
            deleted(
                    "what was wrong with rosters",
                    90,
                    "roster_fault",
                    "(SELECT finished_at FROM roster WHERE id = roster_id)"),
            // As proof of what was agreed to, as long as somebody can still claim that it was not (民法典, article 188).
            deleted("consents taken back", 3 * 365, "consent", "withdrawn_at"),
            deleted("sensitive consents taken back", 3 * 365, "sensitive_consent", "withdrawn_at"),
            new Period(
                    "openings",
                    Duration.ofDays(3 * 365),
                    Time.OF_THE_DOMAIN,
                    "SELECT forget_openings(:before, :limit)"),
            new Period("what a merge moved", Duration.ofDays(30), Time.OF_THE_DOMAIN, """
                    UPDATE person_merge SET moved = NULL WHERE id = ANY(ARRAY(
                        SELECT id FROM person_merge WHERE moved IS NOT NULL AND merged_at < :before LIMIT :limit))"""),
            // Signing in takes it back.
            leaving("silent accounts", 2 * 365, "last_seen_on < CAST(:before AS timestamptz)::date"),
            leaving("accounts without a way in", 180, """
                    phone IS NULL AND kind_of_work IS NOT NULL AND last_seen_on < CAST(:before AS timestamptz)::date
                    AND NOT EXISTS (SELECT FROM staff_account a WHERE a.person_id = person.id)"""));

    enum Time {
        REAL,
        OF_THE_DOMAIN
    }

    /** @param domain what the clock of the domain says */
    Instant now(Instant domain) {
        return time == Time.REAL ? Instant.now() : domain;
    }

    private static Period expired(String what, int days, String table, String time) {
        return new Period(what, Duration.ofDays(days), Time.REAL, deletion(table, time));
    }

    private static Period deleted(String what, int days, String table, String time) {
        return new Period(what, Duration.ofDays(days), Time.OF_THE_DOMAIN, deletion(table, time));
    }

    private static String deletion(String table, String time) {
        return """
                DELETE FROM %1$s WHERE ctid = ANY(ARRAY(
                    SELECT ctid FROM %1$s WHERE %2$s < :before LIMIT :limit FOR UPDATE SKIP LOCKED))""".formatted(table, time);
    }

    private static Period leaving(String what, int days, String condition) {
        return new Period(what, Duration.ofDays(days), Time.OF_THE_DOMAIN, """
                UPDATE person SET leaves_at = CAST(:before AS timestamptz) + interval '%d days', version = version + 1
                 WHERE id = ANY(ARRAY(
                    SELECT id FROM person WHERE erased_at IS NULL AND leaves_at IS NULL AND merged_into IS NULL AND %s
                     LIMIT :limit FOR UPDATE SKIP LOCKED))""".formatted(days + 30, condition));
    }
}
