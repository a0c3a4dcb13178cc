package cn.fengxing.member.care.signup;

import cn.fengxing.kit.places.Places;
import cn.fengxing.member.care.CareKind;
import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person has signed up for, as long as it is kept; who is merged keeps the places of both. */
@ApplicationScoped
class HeldCareSignUps implements Holding {

    private final MyCareSignUps mine;
    private final ForgetCare forgetCare;
    private final Places places;
    private final CareSignUps signUps;
    private final NoShows noShows;

    HeldCareSignUps(MyCareSignUps mine, ForgetCare forgetCare, Places places, CareSignUps signUps, NoShows noShows) {
        this.mine = mine;
        this.forgetCare = forgetCare;
        this.places = places;
        this.signUps = signUps;
        this.noShows = noShows;
    }

    /** One sign-up, as the export shows it. */
    @Label("关爱服务报名")
    record HeldCareSignUp(
            @Label("服务种类") CareKind kind,
            @Label("项目") String title,
            @Label("开始时间") Instant startsAt,
            @Label("报名编号") int number,
            @Label("举办单位可见姓名") boolean showsName,
            @Label("到场情况") @Nullable CareAttendance attendance) {}

    @Override
    public String name() {
        return "careSignUps";
    }

    @Override
    public List<HeldCareSignUp> held(UUID personId) {
        return mine.of(personId).stream()
                .map(each -> new HeldCareSignUp(
                        each.kind(), each.title(), each.startsAt(), each.number(), each.showsName(), each.attendance()))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        forgetCare.forget(personId);
    }

    @Override
    public List<String> move(UUID from, UUID to) {
        List<UUID> moved = fields().flatMap(
                        field -> places.handOver(places.holder(field, from), places.holder(field, to)).stream())
                .toList();
        belongTo(to, moved);
        return moved.stream().map(UUID::toString).toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        List<UUID> ids = moved.stream().map(UUID::fromString).toList();
        fields().forEach(field -> places.handBack(places.holder(field, from), places.holder(field, to), ids));
        belongTo(from, ids);
    }

    private void belongTo(UUID personId, List<UUID> placeIds) {
        placeIds.forEach(id -> signUps.reseal(id, personId));
        noShows.belongTo(personId, placeIds);
    }

    private static Stream<String> fields() {
        return Arrays.stream(CareKind.values()).map(CareKind::holderField).distinct();
    }
}
