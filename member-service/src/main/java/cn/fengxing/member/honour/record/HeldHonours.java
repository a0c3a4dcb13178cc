package cn.fengxing.member.honour.record;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The honours that a person recorded. */
@ApplicationScoped
class HeldHonours implements Holding {

    private final GivenHonours honours;
    private final ForgetHonours forgetHonours;

    HeldHonours(GivenHonours honours, ForgetHonours forgetHonours) {
        this.honours = honours;
        this.forgetHonours = forgetHonours;
    }

    /** An honour, as the export shows it. */
    @Label("他处授予的荣誉")
    record HeldHonour(
            @Label("荣誉") String title,
            @Label("来源") String source,
            @Label("授予日期") LocalDate givenOn,
            @Label("确认日期") @Nullable LocalDate confirmedOn) {}

    @Override
    public String name() {
        return "givenHonours";
    }

    @Override
    public List<HeldHonour> held(UUID personId) {
        return honours.of(personId).stream()
                .map(honour -> new HeldHonour(honour.title(), honour.source(), honour.givenOn(), honour.confirmedOn()))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        forgetHonours.all(personId);
    }

    @Override
    public List<String> move(UUID from, UUID to) {
        return honours.move(from, to).stream().map(UUID::toString).toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        moved.forEach(id -> honours.repoint(UUID.fromString(id), to, from));
    }
}
