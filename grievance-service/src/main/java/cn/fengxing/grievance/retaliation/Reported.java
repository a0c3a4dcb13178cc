package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.retaliation.rule.Penalty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the worker says was done.
 *
 * @param codes of {@link Penalty}, separated by commas
 * @param words sealed under the case's key; null if there are none
 * @param unannounced the company knew who it was and had announced nothing
 */
@Embeddable
public record Reported(
        @Column(name = "penalties") String codes,
        @Nullable LocalDate happenedOn,
        boolean unannounced,
        byte @Nullable [] words,
        Instant reportedAt) {

    static String codes(Collection<Penalty> penalties) {
        return penalties.stream()
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(Penalty::name)
                .collect(Collectors.joining(","));
    }

    public List<Penalty> penalties() {
        return Stream.of(codes.split(",")).map(Penalty::valueOf).toList();
    }
}
