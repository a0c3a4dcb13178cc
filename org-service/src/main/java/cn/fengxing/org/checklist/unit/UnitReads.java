package cn.fengxing.org.checklist.unit;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.org.checklist.Office;
import cn.fengxing.org.organisation.names.OrganisationNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads of member units, with their names. */
@ApplicationScoped
public class UnitReads {

    private final MemberUnits units;
    private final Office office;
    private final OrganisationNames names;

    UnitReads(MemberUnits units, Office office, OrganisationNames names) {
        this.units = units;
        this.office = office;
        this.names = names;
    }

    @Transactional
    public Page<MemberUnitView> list(PageRequest page) {
        office.requireReader();
        List<MemberUnit> rows = units.page(page.after(UUID.class).orElse(new UUID(0, 0)), page.limit() + 1);
        Map<UUID, String> known =
                names.of(rows.stream().map(MemberUnit::organisationId).toList());
        List<MemberUnitView> views = rows.stream()
                .map(unit -> unit.view(known.getOrDefault(unit.organisationId(), "")))
                .toList();
        return Page.of(views, page, MemberUnitView::id);
    }

    MemberUnitView named(MemberUnit unit) {
        return unit.view(names.of(List.of(unit.organisationId())).getOrDefault(unit.organisationId(), ""));
    }
}
