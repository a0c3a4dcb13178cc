package cn.fengxing.grievance.statistics.counting;

import cn.fengxing.grievance.channel.Entry;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.Resolution;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a case came to its end, once for each time; the case itself remembers the last one. */
@Entity
@IdClass(Entry.Key.class)
@Table(name = "case_ending")
public class CaseEnding {

    @Id
    private UUID grievanceId;

    @Id
    private int step;

    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Resolution.Ending ending;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable Integer rating;

    protected CaseEnding() {
        // for Hibernate
    }

    CaseEnding(Entry.Key key, Resolution resolution) {
        this.grievanceId = key.grievanceId();
        this.step = key.step();
        this.closedAt = Objects.requireNonNull(resolution.closedAt());
        this.ending = Objects.requireNonNull(resolution.ending());
        this.outcome = resolution.outcome();
        this.rating = resolution.rating();
    }
}
