package cn.fengxing.org.selfcheck;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.caller.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Items in the database. */
@ApplicationScoped
public class SelfCheckItems implements PanacheRepositoryBase<SelfCheckItem, UUID> {

    private final Caller caller;

    SelfCheckItems(Caller caller) {
        this.caller = caller;
    }

    @Transactional
    public List<SelfCheckItemView> read(String divisionCode, int year) {
        caller.requireAny(Role.ORG_ADMIN, Role.BRANCH_SECRETARY);
        return asked(divisionCode, year).stream().map(SelfCheckItem::view).toList();
    }

    /** Those that branches of a division are asked for: of the division itself and of all around it. */
    List<SelfCheckItem> asked(String divisionCode, int year) {
        return list("year = ?1 and withdrawn = false order by id", (short) year).stream()
                .filter(item -> DivisionCode.holds(item.divisionCode(), divisionCode))
                .toList();
    }

    Map<UUID, SelfCheckItem> askedById(String divisionCode, int year) {
        return asked(divisionCode, year).stream().collect(Collectors.toMap(SelfCheckItem::id, Function.identity()));
    }
}
