package cn.fengxing.grievance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.statistics.counting.RecountCases;
import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.publication.Figure;
import cn.fengxing.grievance.statistics.publication.Group;
import cn.fengxing.grievance.statistics.publication.PublishFigures;
import cn.fengxing.grievance.statistics.publication.PublishedFigures;
import cn.fengxing.grievance.statistics.publication.Subject;
import cn.fengxing.grievance.statistics.suppression.Cell;
import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.time.Today;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In weeks to come, so that nothing else publishes them. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class RecountTest {

    private static final Instant BEGINNING = Instant.parse("2030-03-03T16:00:00Z");
    private static final int CASES = 400;
    private static final int STEPS = 14;

    @Inject
    World world;

    @Inject
    RandomCases cases;

    @Inject
    RecountCases recount;

    @Inject
    PublishFigures publish;

    @Inject
    PublishedFigures figures;

    @Inject
    Rollups rollups;

    @Inject
    EntityManager entities;

    @BeforeEach
    void cases_live() {
        world.exists();
        if (count("SELECT count(*) FROM grievance WHERE filed_at > '2030-01-01'") == 0) {
            Random random = new Random(20_261_201);
            for (int i = 0; i < CASES; i++) {
                cases.live(random, BEGINNING, STEPS);
            }
        }
    }

    @Test
    void every_figure_equals_what_a_recount_of_the_cases_finds() {
        assertThat(differences()).isEmpty();
        for (Figure figure : Subject.GRIEVANCES.figures()) {
            if (figure != Figure.RETALIATION && figure != Figure.OPEN) {
                assertThat(count("SELECT coalesce(sum(abs(total)), 0) FROM rollup WHERE key ^@ '203' AND figure ^@ '"
                                + figure.code().replaceAll("-0$", "-") + "'"))
                        .as(figure.code())
                        .isPositive();
            }
        }
    }

    @Test
    void a_recount_finds_what_was_counted_wrongly() {
        LocalDate week = LocalDate.of(2030, 3, 4);
        QuarkusTransaction.begin();
        rollups.add(Figure.CLOSED.code(), week, "2030-03-04|210102|-|OTHER|-", 1);
        QuarkusTransaction.commit();

        assertThat(differences()).containsValue(-1L).hasSize(1);

        QuarkusTransaction.begin();
        rollups.add(Figure.CLOSED.code(), week, "2030-03-04|210102|-|OTHER|-", -1);
        QuarkusTransaction.commit();
    }

    @Test
    void what_is_published_is_the_count_of_the_cases_themselves() {
        while (QuarkusTransaction.requiringNew().call(() -> publish.act(Instant.parse("2031-02-01T00:00:00Z"), 50))
                > 0) {
            // goes on with the next weeks
        }
        int told = 0;
        for (Period week = Period.of("2030-W10"); week.first().isBefore(LocalDate.of(2030, 6, 1)); week = week.next()) {
            for (String scope : List.of("21", "2101", "2102", "210103")) {
                told += compared(scope, week);
            }
        }
        assertThat(told).isGreaterThan(10);
    }

    private int compared(String scope, Period week) {
        var told = QuarkusTransaction.requiringNew()
                .call(() -> figures.of(Subject.GRIEVANCES, new Cell(scope, Cell.ALL), week))
                .of(Group.FILED);
        String within = " WHERE division_code ^@ '%s' AND filed_at >= '%s' AND filed_at < '%s'"
                .formatted(scope, Today.startOf(week.first()), week.end());
        told.ifPresent(counts -> assertThat(counts.get(Figure.FILED))
                .as(scope + " " + week.code())
                .isEqualTo(count("SELECT count(*) FROM grievance" + within)));
        return told.isPresent() ? 1 : 0;
    }

    /** Other tests of this run count in other years. */
    private Map<String, Long> differences() {
        Map<String, Long> differences = new TreeMap<>(recount.differences());
        differences.keySet().removeIf(key -> !key.contains(" 203"));
        return differences;
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
