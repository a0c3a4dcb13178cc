package cn.fengxing.grievance.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How often each option was chosen, and nothing else: there is no answer to find anywhere. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SurveyCounts {

    private final EntityManager entities;

    SurveyCounts(EntityManager entities) {
        this.entities = entities;
    }

    void prepare(Survey survey) {
        for (int question = 0; question < survey.questions().size(); question++) {
            entities.createNativeQuery("""
                            INSERT INTO survey_count (survey_id, question, choice, answers)
                            SELECT ?1, ?2, choice, 0 FROM generate_series(0, ?3) choice""")
                    .setParameter(1, survey.id())
                    .setParameter(2, question)
                    .setParameter(3, survey.questions().get(question).choices().size() - 1)
                    .executeUpdate();
        }
    }

    /** Question by question in one order, so that two who answer at once wait for each other and do not deadlock. */
    void add(Survey survey, List<Integer> choices) {
        for (int question = 0; question < choices.size(); question++) {
            entities.createNativeQuery("""
                            UPDATE survey_count SET answers = answers + 1
                             WHERE survey_id = ?1 AND question = ?2 AND choice = ?3""")
                    .setParameter(1, survey.id())
                    .setParameter(2, question)
                    .setParameter(3, choices.get(question))
                    .executeUpdate();
        }
    }

    /** By question, then by option. */
    public List<List<Long>> of(UUID surveyId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT question, answers FROM survey_count WHERE survey_id = ?1 ORDER BY question, choice",
                        Tuple.class)
                .setParameter(1, surveyId)
                .getResultList();
        List<List<Long>> counts = new ArrayList<>();
        for (Object each : rows) {
            Tuple row = (Tuple) each;
            if (row.get(0, Integer.class) == counts.size()) {
                counts.add(new ArrayList<>());
            }
            counts.get(counts.size() - 1).add(row.get(1, Long.class));
        }
        return counts;
    }
}
