package cn.fengxing.grievance.statistics;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.channel.Entry;
import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances.CaseChanged;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.Resolution;
import cn.fengxing.grievance.channel.Response;
import cn.fengxing.kit.figures.Rollups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what happens to cases, in the transaction in which it happens. */
@ApplicationScoped
public class CountCases {

    private final Rollups rollups;

    CountCases(Rollups rollups) {
        this.rollups = rollups;
    }

    void count(@Observes CaseChanged changed) {
        Entry entry = changed.change().entry();
        if (entry == null) {
            return;
        }
        Grievance grievance = changed.grievance();
        countResponse(grievance, entry, changed.change().response());
        Resolution resolution = grievance.resolution();
        if (resolution != null && resolution.ending() != null) {
            countEnd(grievance, resolution, entry, 1);
        }
        Resolution undone = changed.change().undone();
        if (undone != null) {
            countEnd(grievance, undone, entry, -1);
        }
    }

    private void countResponse(Grievance grievance, Entry entry, @Nullable Response response) {
        Tally tally = new Tally(grievance, entry.ownerId(), entry.happenedAt());
        if (response != null) {
            add(Figure.FELL_DUE, tally, 1);
        }
        if (response == Response.IN_TIME) {
            add(Figure.ANSWERED_IN_TIME, tally, 1);
        }
    }

    /** Where the end itself was counted, in its month, an end that is undone is taken off again. */
    private void countEnd(Grievance grievance, Resolution resolution, Entry entry, int cases) {
        Tally tally = new Tally(grievance, entry.ownerId(), Objects.requireNonNull(resolution.closedAt()));
        switch (Objects.requireNonNull(resolution.ending())) {
            case CONFIRMED -> {
                add(Figure.CLOSED, tally, cases);
                add(Figure.RESOLVED_HALVES, tally, resolution.outcome() == Outcome.RESOLVED ? 2 * cases : cases);
                add(Figure.RATED, tally, cases);
                if (resolution.rating() >= 4) {
                    add(Figure.SATISFIED, tally, cases);
                }
            }
            case REFUSED, DISPUTED -> add(Figure.CLOSED, tally, cases);
            case SILENCE, UNANSWERED -> add(Figure.UNCONFIRMED, tally, cases);
            case WITHDRAWN -> add(Figure.WITHDRAWN, tally, cases);
        }
    }

    /** Of what, whose, and when. */
    private record Tally(Grievance grievance, UUID ownerId, Instant when) {}

    private void add(Figure figure, Tally tally, long count) {
        Filing filing = tally.grievance().filing();
        String platform =
                filing.platformId() == null ? "-" : filing.platformId().toString();
        String key = Rollups.key(
                tally.ownerId().toString(),
                platform,
                filing.divisionCode().substring(0, 6),
                filing.category().name());
        rollups.add(figure.code(), LocalDate.ofInstant(tally.when(), SHANGHAI), key, count);
    }
}
