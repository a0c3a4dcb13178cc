package cn.fengxing.org.alliance;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.organisation.names.OrganisationNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Alliances that the caller's organisations lead or sit in. */
@ApplicationScoped
public class AllianceReads {

    private static final String LIST = """
            SELECT a.* FROM alliance a
             WHERE a.id > :after AND (CAST(:kind AS text) IS NULL OR a.kind = CAST(:kind AS text))
               AND EXISTS (SELECT FROM alliance_seat s JOIN organisation o ON o.id = s.organisation_id
                            WHERE s.alliance_id = a.id
                              AND (s.seat = 'CHAIR' OR s.from_date <= :today AND coalesce(s.to_date, :today) >= :today)
                              AND %s)
             ORDER BY a.id LIMIT :limit""";

    private final Alliances alliances;
    private final Seats seats;
    private final OrganisationNames names;
    private final Caller caller;
    private final Clock clock;

    AllianceReads(Alliances alliances, Seats seats, OrganisationNames names, Caller caller, Clock clock) {
        this.alliances = alliances;
        this.seats = seats;
        this.names = names;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public AllianceView get(UUID id) {
        return alliances.seen(id).view();
    }

    @Transactional
    public Page<AllianceView> list(@Nullable AllianceKind kind, PageRequest page) {
        ReachFilter reach = caller.reach(Alliances.MEMBERS);
        var query = alliances
                .getEntityManager()
                .createNativeQuery(LIST.formatted(reach.sql("o")), Alliance.class)
                .setParameter("after", page.after(UUID.class).orElse(new UUID(0, 0)))
                .setParameter("kind", kind == null ? null : kind.name())
                .setParameter("today", Today.by(clock))
                .setParameter("limit", page.limit() + 1);
        List<?> rows = reach.bind(query).getResultList();
        List<AllianceView> views =
                rows.stream().map(row -> ((Alliance) row).view()).toList();
        return Page.of(views, page, AllianceView::id);
    }

    /** @param on only seats of that day; null for all there ever were */
    @Transactional
    public List<SeatView> seats(UUID id, @Nullable LocalDate on) {
        alliances.seen(id);
        List<Seat> rows = seats.of(id).stream()
                .filter(seat -> on == null || seat.isTaken(on))
                .toList();
        Map<UUID, String> known =
                names.of(rows.stream().map(Seat::organisationId).toList());
        return rows.stream()
                .map(seat -> seat.view(known.getOrDefault(seat.organisationId(), "")))
                .toList();
    }

    SeatView named(Seat seat) {
        return seat.view(names.of(List.of(seat.organisationId())).getOrDefault(seat.organisationId(), ""));
    }
}
