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
            countEnd(grievance, resolution, entry);
        }
    }

    private void countResponse(Grievance grievance, Entry entry, @Nullable Response response) {
        if (response != null) {
            add(Figure.FELL_DUE, grievance, entry, 1);
        }
        if (response == Response.IN_TIME) {
            add(Figure.ANSWERED_IN_TIME, grievance, entry, 1);
        }
    }

    private void countEnd(Grievance grievance, Resolution resolution, Entry entry) {
        switch (resolution.ending()) {
            case CONFIRMED -> {
                add(Figure.CLOSED, grievance, entry, 1);
                add(Figure.RESOLVED_HALVES, grievance, entry, resolution.outcome() == Outcome.RESOLVED ? 2 : 1);
                add(Figure.RATED, grievance, entry, 1);
                if (resolution.rating() >= 4) {
                    add(Figure.SATISFIED, grievance, entry, 1);
                }
            }
            case REFUSED, DISPUTED -> add(Figure.CLOSED, grievance, entry, 1);
            case SILENCE -> add(Figure.UNCONFIRMED, grievance, entry, 1);
            case WITHDRAWN -> add(Figure.WITHDRAWN, grievance, entry, 1);
        }
    }

    private void add(Figure figure, Grievance grievance, Entry entry, long count) {
        Instant when = entry.happenedAt();
        Filing filing = grievance.filing();
        String platform =
                filing.platformId() == null ? "-" : filing.platformId().toString();
        String key = Rollups.key(
                entry.ownerId().toString(),
                platform,
                filing.divisionCode().substring(0, 6),
                filing.category().name());
        rollups.add(figure.code(), LocalDate.ofInstant(when, SHANGHAI), key, count);
    }
}
