package cn.fengxing.grievance.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.access.CaseAccess.Opened;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PieceTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    private final Grievance grievance = filed();
    private final UUID presentStay = grievance.stay().aliasId();

    @Test
    void a_company_sees_of_the_workers_pictures_those_that_the_worker_named() {
        assertThat(isSeen(Standing.COMPANY, byWorker(true))).isTrue();
        assertThat(isSeen(Standing.COMPANY, byWorker(false))).isFalse();
    }

    @Test
    void a_company_sees_of_the_handlers_pictures_its_own() {
        assertThat(isSeen(Standing.COMPANY, byHandler(presentStay))).isTrue();
        assertThat(isSeen(Standing.COMPANY, byHandler(UUID.randomUUID()))).isFalse();
    }

    @Test
    void worker_branch_and_department_see_all_and_a_dispatcher_nothing() {
        for (Piece piece : new Piece[] {byWorker(true), byWorker(false), byHandler(UUID.randomUUID())}) {
            assertThat(isSeen(Standing.WORKER, piece)).isTrue();
            assertThat(isSeen(Standing.CONFIDANT, piece)).isTrue();
            assertThat(isSeen(Standing.AUTHORITY, piece)).isTrue();
            assertThat(isSeen(Standing.DISPATCHER, piece)).isFalse();
        }
    }

    private boolean isSeen(Standing standing, Piece piece) {
        return piece.isSeenBy(new Opened(grievance, standing));
    }

    private Piece byWorker(boolean forCompany) {
        return new Piece(UUID.randomUUID(), grievance.id(), true, UUID.randomUUID(), forCompany, NOW);
    }

    private Piece byHandler(UUID stayId) {
        return new Piece(UUID.randomUUID(), grievance.id(), false, stayId, false, NOW);
    }

    private static Grievance filed() {
        Filing filing =
                new Filing("LN-2026-000123-7", null, Category.OTHER, Priority.NORMAL, "210102000000", null, true, NOW);
        return Grievance.file(UUID.randomUUID(), filing, Desk.at(Hop.BRANCH, UUID.randomUUID()), new Soon())
                .grievance();
    }

    /** Everything is due in a second. */
    private static final class Soon implements Deadlines {

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public Due dueAt(LimitKind kind, Desk desk, Category category, Priority priority) {
            return new Due(NOW.plusSeconds(1), true);
        }

        @Override
        public Instant resumed(boolean anyHour, Instant pausedAt, Instant ahead) {
            return ahead;
        }

        @Override
        public @Nullable LocalDate provisionalAfter(Instant due) {
            return null;
        }

        @Override
        public Instant recounted(@Nullable Instant from, Instant due, LocalDate publishedUntil) {
            return due;
        }

        @Override
        public Instant plusWorkingDays(Instant start, int workingDays) {
            return start.plusSeconds(workingDays);
        }
    }
}
