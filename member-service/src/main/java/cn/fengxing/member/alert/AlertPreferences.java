package cn.fengxing.member.alert;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.alert.AlertPreference.Wanted;
import cn.fengxing.member.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Preferences in the database; the person's row is locked for a change. */
@ApplicationScoped
public class AlertPreferences {

    private final EntityManager entities;
    private final People people;
    private final Caller caller;

    AlertPreferences(EntityManager entities, People people, Caller caller) {
        this.entities = entities;
        this.people = people;
        this.caller = caller;
    }

    @Transactional
    public AlertPreferenceView mine() {
        return view(of(people.living(caller.personId())
                .orElseThrow(CommonProblems::notFound)
                .id()));
    }

    @Transactional
    public AlertPreferenceView change(@Nullable String ifMatch, AlertPreferenceRequest request) {
        UUID me = people.locked(caller.personId())
                .orElseThrow(CommonProblems::notFound)
                .id();
        EntityTags.requireMatch(ifMatch, of(me).version());
        entities.createNativeQuery("""
                        INSERT INTO notice_preference AS p (person_id, alerts, quiet_from, quiet_to, version)
                        VALUES (?1, ?2, ?3, ?4, 1)
                        ON CONFLICT (person_id) DO UPDATE
                           SET alerts = excluded.alerts, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                               version = p.version + 1""")
                .setParameter(1, me)
                .setParameter(2, request.alerts().name())
                .setParameter(3, LocalTime.parse(request.quietFrom()))
                .setParameter(4, LocalTime.parse(request.quietTo()))
                .executeUpdate();
        return view(of(me));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    AlertPreference of(UUID personId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT alerts, quiet_from, quiet_to, version FROM notice_preference WHERE person_id = ?1",
                        Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        return rows.isEmpty() ? AlertPreference.USUAL : stored((Tuple) rows.get(0));
    }

    private static AlertPreference stored(Tuple row) {
        QuietHours quiet = new QuietHours(row.get(1, LocalTime.class), row.get(2, LocalTime.class));
        return new AlertPreference(Wanted.valueOf(row.get(0, String.class)), quiet, row.get(3, Long.class));
    }

    private static AlertPreferenceView view(AlertPreference preference) {
        return new AlertPreferenceView(
                preference.wanted(),
                preference.quiet().from().toString(),
                preference.quiet().to().toString(),
                preference.version());
    }
}
