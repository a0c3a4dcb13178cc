package cn.fengxing.grievance.statistics.publication;

import java.util.List;

/** Whom a figure is about; each is told, or not, on its own. Kept in this order: a new one goes to the end of its subject's. */
public enum Group {
    FILED(Figure.FILED),
    RESPONSE(Figure.FELL_DUE),
    RESOLUTION(Figure.CLOSED),
    SATISFACTION(Figure.RATED),
    ENDED(Figure.CLOSED, Figure.WITHDRAWN, Figure.UNCONFIRMED),
    WITHDRAWAL(Figure.WITHDRAWN),
    RETALIATION(Figure.RETALIATION),
    STAYS(Figure.STAYS),
    ACCEPTANCE_TIMES(Figure.ACCEPTED_AFTER),
    SETTLEMENT_TIMES(Figure.SETTLED_AFTER),
    OPEN(Figure.OPEN),

    REPORTED(Figure.REPORTED),
    VERIFIED(Figure.VERIFIED),
    FIXED(Figure.FIXED),
    CONFIRMED(Figure.CONFIRMED),
    FIXING_TIMES(Figure.FIXED_AFTER);

    private final List<Figure> size;

    Group(Figure... size) {
        this.size = List.of(size);
    }

    List<Figure> size() {
        return size;
    }

    Subject subject() {
        return size.get(0).subject();
    }

    boolean isStock() {
        return size.get(0).isStock();
    }

    int offset() {
        return subject().groups().indexOf(this);
    }
}
