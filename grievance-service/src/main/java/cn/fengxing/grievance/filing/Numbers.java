package cn.fengxing.grievance.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Running numbers, taken from the database fifty at a time so that filing waits for no counter. A restart leaves a gap. */
@ApplicationScoped
class Numbers {

    /** As in {@code CREATE SEQUENCE grievance_number INCREMENT BY 50}. */
    private static final int BLOCK = 50;

    private final EntityManager entities;
    private long next;
    private long end;

    Numbers(EntityManager entities) {
        this.entities = entities;
    }

    synchronized long next() {
        if (next == end) {
            Number start = (Number) entities.createNativeQuery("SELECT nextval('grievance_number')")
                    .getSingleResult();
            next = start.longValue();
            end = next + BLOCK;
        }
        return next++;
    }
}
