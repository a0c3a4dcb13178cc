package cn.fengxing.member.development.limit;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.development.casefile.LimitTable;
import cn.fengxing.member.development.course.LimitCode;
import cn.fengxing.member.development.course.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** A committee adds a limit of its own for a division that it is responsible for. */
@ApplicationScoped
public class AddLocalLimit {

    private final Caller caller;
    private final LimitTable table;
    private final LocalLimits localLimits;
    private final AuditTrail audit;
    private final Clock clock;

    AddLocalLimit(Caller caller, LimitTable table, LocalLimits localLimits, AuditTrail audit, Clock clock) {
        this.caller = caller;
        this.table = table;
        this.localLimits = localLimits;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LocalLimitView add(String divisionCode, LocalLimitRequest request) {
        caller.requireDivision(divisionCode, Role.ORG_ADMIN);
        if (request.validFrom().isBefore(Today.by(clock))) {
            throw new FieldRejected("validFrom", "in-past");
        }
        requireStricter(request, table.around(divisionCode, request.validFrom()));
        if (!localLimits.add(divisionCode, request)) {
            throw new FieldRejected("validFrom", "limit-set-already");
        }
        audit.record(
                "add-development-limit",
                "division",
                divisionCode,
                request.code().name());
        return localLimits.touching(divisionCode, Long.MAX_VALUE, 1).get(0);
    }

    @Transactional
    public Page<LocalLimitView> list(String divisionCode, PageRequest page) {
        long before = page.after(Long.class).orElse(Long.MAX_VALUE);
        List<LocalLimitView> rows = localLimits.touching(divisionCode, before, page.limit() + 1);
        return Page.of(rows, page, LocalLimitView::id);
    }

    private static void requireStricter(LocalLimitRequest request, Limits around) {
        LimitCode code = request.code();
        if (!code.mayBeAdded()) {
            throw new FieldRejected("code", "limit-is-national");
        }
        int holds = around.of(code);
        if (code.stricter(holds, request.amount()) != request.amount()) {
            throw new FieldRejected("amount", "laxer-than-around", holds);
        }
        code.ceiling().map(around::of).filter(most -> request.amount() > most).ifPresent(most -> {
            throw new FieldRejected("amount", "laxer-than-around", most);
        });
    }
}
