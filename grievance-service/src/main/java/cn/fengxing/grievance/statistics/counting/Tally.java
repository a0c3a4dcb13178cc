package cn.fengxing.grievance.statistics.counting;

import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.Resolution;
import cn.fengxing.grievance.statistics.publication.Figure;
import cn.fengxing.grievance.statistics.publication.RollupKey;
import org.jspecify.annotations.Nullable;

/** Counts under one key, wherever they are kept. */
record Tally(RollupKey key, Sink sink) {

    /** Takes what is counted. */
    interface Sink {
        void add(String code, RollupKey key, long count);
    }

    void add(Figure figure, long count) {
        sink.add(figure.code(), key, count);
    }

    void add(Figure figure, int bucket, long count) {
        sink.add(figure.code(bucket), key, count);
    }

    /** What the end of a case counts for; −1 takes an end off that is undone. */
    void end(Resolution.Ending ending, Outcome outcome, @Nullable Integer rating, int cases) {
        switch (ending) {
            case CONFIRMED -> {
                add(Figure.CLOSED, cases);
                add(Figure.RESOLVED_HALVES, outcome == Outcome.RESOLVED ? 2L * cases : cases);
                add(Figure.RATED, cases);
                if (rating != null && rating >= 4) {
                    add(Figure.SATISFIED, cases);
                }
            }
            case REFUSED, DISPUTED -> add(Figure.CLOSED, cases);
            case SILENCE, UNANSWERED -> add(Figure.UNCONFIRMED, cases);
            case WITHDRAWN -> add(Figure.WITHDRAWN, cases);
        }
    }
}
