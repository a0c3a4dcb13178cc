package cn.fengxing.member.sign;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import cn.fengxing.member.membership.Memberships;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The signs that a member shows: they hang on the membership, and go where it goes. */
@ApplicationScoped
@Priority(100) // before the membership, by which they are found, is gone
class HeldSigns implements Holding {

    private final Memberships memberships;
    private final ShownSigns signs;

    HeldSigns(Memberships memberships, ShownSigns signs) {
        this.memberships = memberships;
        this.signs = signs;
    }

    /** A sign, as the export shows it. */
    @Label("亮身份")
    record HeldSign(
            @Label("标识") SignKind kind,
            @Label("显示范围") List<SignPlace> places,
            @Label("服务承诺") List<ServicePromise> promises) {}

    @Override
    public String name() {
        return "signs";
    }

    @Override
    public List<HeldSign> held(UUID personId) {
        return memberships.ofPerson(personId).stream()
                .flatMap(member -> signs.of(member.id()).stream())
                .map(sign -> new HeldSign(sign.kind(), sign.places(), sign.promises()))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        memberships.ofPerson(personId).ifPresent(member -> signs.takeBackAll(member.id()));
    }
}
