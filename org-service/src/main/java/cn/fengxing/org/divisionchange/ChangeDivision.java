package cn.fengxing.org.divisionchange;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.division.DivisionLevel;
import cn.fengxing.org.division.DivisionView;
import cn.fengxing.org.division.Divisions;
import cn.fengxing.org.divisionchange.DivisionChangeView.Kind;
import cn.fengxing.org.divisionchange.DivisionTable.Names;
import cn.fengxing.org.organisation.EffectiveDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Adds a division, or gives one another name. */
@ApplicationScoped
public class ChangeDivision {

    private final Caller caller;
    private final Divisions divisions;
    private final DivisionTable table;
    private final AuditTrail audit;
    private final EffectiveDay effectiveDay;

    ChangeDivision(
            Caller caller, Divisions divisions, DivisionTable table, AuditTrail audit, EffectiveDay effectiveDay) {
        this.caller = caller;
        this.divisions = divisions;
        this.table = table;
        this.audit = audit;
        this.effectiveDay = effectiveDay;
    }

    @Transactional
    public void add(AddDivisionRequest request) {
        caller.requireDivision(request.parentCode(), Role.ORG_ADMIN);
        DivisionView parent = divisions
                .find(request.parentCode())
                .orElseThrow(() -> new FieldRejected("parentCode", "division-unknown"));
        if (parent.abolishedOn() != null) {
            throw new DivisionRejected.Abolished();
        }
        DivisionLevel level = level(request.code());
        if (!DivisionCode.holds(parent.code(), request.code()) || level.compareTo(parent.level()) <= 0) {
            throw new FieldRejected("code", "not-in-parent");
        }
        if (divisions.find(request.code()).isPresent()) {
            throw new DivisionRejected.CodeTaken();
        }
        LocalDate on = effectiveDay.of(request.effectiveOn());
        table.add(request, level.name().toLowerCase(Locale.ROOT), on);
        table.record(
                Kind.ADDED,
                request.code(),
                on,
                request.reason(),
                new Names(null, request.name().strip(), null));
        audit.record("add-division", "division", request.code(), request.reason());
    }

    @Transactional
    public void rename(String code, RenameDivisionRequest request) {
        Administered division = administered(code, request.effectiveOn());
        if (division.view().sinceOn() != null && division.view().sinceOn().isAfter(division.on())) {
            throw new DivisionRejected.DivisionChangedSince();
        }
        String name = request.name().strip();
        table.rename(code, name, division.on());
        table.record(
                Kind.RENAMED,
                code,
                division.on(),
                request.reason(),
                new Names(division.view().name(), name, null));
        audit.record("rename-division", "division", code, request.reason());
    }

    /** A division that the caller may change, and from when on it changes. */
    record Administered(DivisionView view, LocalDate on) {}

    /** A living division of which the caller administers the one around; whoever has it for the whole province, the province. */
    Administered administered(String code, @Nullable LocalDate effectiveOn) {
        caller.requireAny(Role.ORG_ADMIN);
        table.lock(code);
        DivisionView division = divisions.find(code).orElseThrow(CommonProblems::notFound);
        caller.requireDivision(division.parentCode() == null ? code : division.parentCode(), Role.ORG_ADMIN);
        if (division.abolishedOn() != null) {
            throw new DivisionRejected.Abolished();
        }
        return new Administered(division, effectiveDay.of(effectiveOn));
    }

    private static DivisionLevel level(String code) {
        return switch (DivisionCode.prefix(code).length()) {
            case 2 -> DivisionLevel.PROVINCE;
            case 4 -> DivisionLevel.CITY;
            case 6 -> DivisionLevel.COUNTY;
            case 9 -> DivisionLevel.TOWNSHIP;
            default -> DivisionLevel.VILLAGE;
        };
    }
}
