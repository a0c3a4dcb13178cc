package cn.fengxing.member.care.pack;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which packs a person asked for or has had. */
@ApplicationScoped
class HeldPacks implements Holding {

    private final PackClaims claims;

    HeldPacks(PackClaims claims) {
        this.claims = claims;
    }

    /** One claim, as the export shows it. */
    @Label("慰问包和清凉包")
    record HeldPack(
            @Label("项目") String programme,
            @Label("领取编号") long number,
            @Label("已领取") boolean handedOut) {}

    @Override
    public String name() {
        return "carePacks";
    }

    @Override
    public List<HeldPack> held(UUID personId) {
        return claims.held(personId);
    }

    @Override
    public void erase(UUID personId) {
        claims.forget(personId);
    }

    /** Of a programme for which the other account has a claim too, the claim stays where it is. */
    @Override
    public List<String> move(UUID from, UUID to) {
        return claims.handOver(from, to).stream().map(UUID::toString).toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        claims.handBack(from, to, moved.stream().map(UUID::fromString).toList());
    }
}
