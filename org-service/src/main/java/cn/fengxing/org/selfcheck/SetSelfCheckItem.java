package cn.fengxing.org.selfcheck;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.division.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets an item for the branches of a division, or withdraws one. */
@ApplicationScoped
public class SetSelfCheckItem {

    private final SelfCheckItems items;
    private final Divisions divisions;
    private final Caller caller;

    SetSelfCheckItem(SelfCheckItems items, Divisions divisions, Caller caller) {
        this.items = items;
        this.divisions = divisions;
        this.caller = caller;
    }

    @Transactional
    public SelfCheckItemView set(SetSelfCheckItemRequest request) {
        caller.requireDivision(request.divisionCode(), Role.ORG_ADMIN);
        if (divisions.find(request.divisionCode()).isEmpty()) {
            throw new FieldRejected("divisionCode", "division-unknown");
        }
        SelfCheckItem item = SelfCheckItem.set(request);
        items.persistAndFlush(item);
        return item.view();
    }

    @Transactional
    public SelfCheckItemView withdraw(UUID id, @Nullable String ifMatch) {
        caller.requireAny(Role.ORG_ADMIN);
        SelfCheckItem item = items.findByIdOptional(id).orElseThrow(CommonProblems::notFound);
        caller.requireDivision(item.divisionCode(), Role.ORG_ADMIN);
        EntityTags.requireMatch(ifMatch, item.version());
        item.withdraw();
        items.flush();
        return item.view();
    }
}
