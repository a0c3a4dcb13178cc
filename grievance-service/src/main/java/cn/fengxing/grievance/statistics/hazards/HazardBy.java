package cn.fengxing.grievance.statistics.hazards;

import cn.fengxing.grievance.statistics.publication.PublishedFigures.Parts;

/** How figures of hazards are taken apart. */
public enum HazardBy {
    DIVISION(Parts.DIVISION),
    CATEGORY(Parts.CATEGORY);

    private final Parts parts;

    HazardBy(Parts parts) {
        this.parts = parts;
    }

    Parts parts() {
        return parts;
    }
}
