package cn.fengxing.grievance.statistics.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodTest {

    @Example
    void a_week_belongs_to_the_month_of_its_thursday() {
        Period week = Period.week(LocalDate.of(2026, 11, 30));

        assertThat(week.code()).isEqualTo("2026-W49");
        assertThat(week.within(PeriodKind.MONTH).code()).isEqualTo("2026-12");
        assertThat(Period.of("2026-11").last()).isEqualTo("2026-11-29");
    }

    @Example
    void a_year_begins_with_its_first_iso_week() {
        assertThat(Period.of("2026").first()).isEqualTo("2025-12-29");
        assertThat(Period.of("2026").last()).isEqualTo("2027-01-03");
        assertThat(Period.of("2026-W53").last()).isEqualTo("2027-01-03");
    }

    @Example
    void a_week_that_the_year_does_not_have_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of("2025-W53"));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of("2025-13"));
    }

    @Property(tries = 500)
    void the_parts_of_a_period_are_next_to_each_other_and_are_all_of_it(
            @ForAll @IntRange(min = 0, max = 20_000) int day) {
        Period week = Period.week(LocalDate.of(2020, 1, 1).plusDays(day % 9_000));
        for (PeriodKind kind : PeriodKind.values()) {
            Period period = week.within(kind);
            assertThat(Period.of(period.code())).isEqualTo(period);
            if (kind != PeriodKind.WEEK) {
                var parts = period.parts();
                assertThat(parts.get(0).first()).isEqualTo(period.first());
                assertThat(parts.get(parts.size() - 1).last()).isEqualTo(period.last());
                assertThat(parts).contains(week.within(kind.finer()));
                assertThat(parts).allMatch(part -> part.within(kind).equals(period));
            }
        }
    }
}
