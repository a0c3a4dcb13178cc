package cn.fengxing.grievance.routing;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps {@code known_competence}. */
@ApplicationScoped
class LearnCompetences implements EventHandler {

    private final EntityManager entities;

    LearnCompetences(EntityManager entities) {
        this.entities = entities;
    }

    record CompetenceChanged(
            UUID ruleId,
            UUID departmentId,
            List<String> categories,
            List<String> kindsOfWork,
            List<String> levels,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Override
    public String topic() {
        return "fengxing.competences.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals("cn.fengxing.competence.changed.v1") && event.data() != null) {
            keep(event.as(CompetenceChanged.class), event.version());
        }
    }

    private void keep(CompetenceChanged rule, long version) {
        entities.createNativeQuery("""
                        INSERT INTO known_competence AS k
                               (id, department_id, categories, kinds_of_work, levels, from_date, to_date, version)
                        VALUES (?1, ?2, string_to_array(?3, ','), string_to_array(?4, ','), string_to_array(?5, ','), ?6,
                                CAST(?7 AS date), ?8)
                        ON CONFLICT (id) DO UPDATE
                           SET department_id = excluded.department_id, categories = excluded.categories,
                               kinds_of_work = excluded.kinds_of_work, levels = excluded.levels,
                               from_date = excluded.from_date, to_date = excluded.to_date, version = excluded.version
                         WHERE k.version < excluded.version""")
                .setParameter(1, rule.ruleId())
                .setParameter(2, rule.departmentId())
                .setParameter(3, String.join(",", rule.categories()))
                .setParameter(4, String.join(",", rule.kindsOfWork()))
                .setParameter(5, String.join(",", rule.levels()))
                .setParameter(6, rule.from())
                .setParameter(7, rule.to() == null ? null : rule.to().toString())
                .setParameter(8, version)
                .executeUpdate();
    }
}
