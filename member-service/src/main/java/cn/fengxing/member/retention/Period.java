package cn.fengxing.member.retention;

import java.time.Duration;
import java.util.List;

/**
 * How long something is kept, as docs/privacy.md says.
 *
 * @param sql ends up to {@code :limit} rows whose time came before {@code :before}
 */
record Period(String what, Duration kept, String sql) {

    static final List<Period> ALL = List.of(
            // The day's limit of codes is counted in the row.
            deleted("one-time codes", 2, "sign_in_code", "sent_at"),
            // A refresh token that is used late is still recognised, and a revoked session is told of as long as tokens
            // live.
            deleted("sessions", 7, "sign_in_session", "least(expires_at, revoked_at)"),
            deleted("roster rows that nobody claims", 90, "roster_row", "answer IS NULL AND listed_at"),
            deleted(
                    "what was wrong with rosters",
                    90,
                    "roster_fault",
                    "(SELECT finished_at FROM roster WHERE id = roster_id)"),
            // As proof of what was agreed to, as long as somebody can still claim that it was not (民法典, article 188).
            deleted("consents taken back", 3 * 365, "consent", "withdrawn_at"),
            deleted("sensitive consents taken back", 3 * 365, "sensitive_consent", "withdrawn_at"),
            new Period("openings", Duration.ofDays(3 * 365), "SELECT forget_openings(:before, :limit)"),
            new Period("what a merge moved", Duration.ofDays(30), """
                    UPDATE person_merge SET moved = NULL WHERE id = ANY(ARRAY(
                        SELECT id FROM person_merge WHERE moved IS NOT NULL AND merged_at < :before LIMIT :limit))"""),
            // Signing in takes it back.
            leaving("silent accounts", 2 * 365, "last_seen_on < CAST(:before AS timestamptz)::date"),
            leaving("accounts without a way in", 180, """
                    phone IS NULL AND kind_of_work IS NOT NULL AND last_seen_on < CAST(:before AS timestamptz)::date
                    AND NOT EXISTS (SELECT FROM staff_account a WHERE a.person_id = person.id)"""));

    private static Period deleted(String what, int days, String table, String time) {
        return new Period(what, Duration.ofDays(days), """
                DELETE FROM %1$s WHERE ctid = ANY(ARRAY(
                    SELECT ctid FROM %1$s WHERE %2$s < :before LIMIT :limit FOR UPDATE SKIP LOCKED))""".formatted(table, time));
    }

    private static Period leaving(String what, int days, String condition) {
        return new Period(what, Duration.ofDays(days), """
                UPDATE person SET leaves_at = CAST(:before AS timestamptz) + interval '%d days', version = version + 1
                 WHERE id = ANY(ARRAY(
                    SELECT id FROM person WHERE erased_at IS NULL AND leaves_at IS NULL AND merged_into IS NULL AND %s
                     LIMIT :limit FOR UPDATE SKIP LOCKED))""".formatted(days + 30, condition));
    }
}
