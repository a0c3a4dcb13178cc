package cn.fengxing.member.care.figures;

import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.member.care.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Counts care as it happens. */
@ApplicationScoped
public class CountCare {

    static final String PERSON_TIMES = "care-person-times";
    static final String SESSIONS = "care-sessions";
    static final String PACKS = "care-packs";

    private final Rollups rollups;

    CountCare(Rollups rollups) {
        this.rollups = rollups;
    }

    public void personTimes(Programme programme, LocalDate day, int delta) {
        rollups.add(PERSON_TIMES, day, key(programme), delta);
    }

    public void session(Programme programme, LocalDate day) {
        rollups.add(SESSIONS, day, key(programme), 1);
    }

    public void pack(Programme programme, LocalDate day) {
        rollups.add(PACKS, day, key(programme), 1);
    }

    private static String key(Programme programme) {
        return Rollups.key(programme.divisionCode(), programme.kind().name());
    }
}
