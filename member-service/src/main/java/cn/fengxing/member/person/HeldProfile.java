package cn.fengxing.member.person;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person registered with. {@link People#erase} ends it, last of all. */
@ApplicationScoped
class HeldProfile implements Holding {

    private static final String NAME = "name";
    private static final String WORK = "work";
    private static final String PHONE = "phone/";

    private final People people;

    HeldProfile(People people) {
        this.people = people;
    }

    /** The registration, as the export shows it. */
    @Label("登记资料")
    record HeldRegistration(
            @Label("编号") UUID id,
            @Label("姓名") @Nullable String name,
            @Label("手机号") @Nullable String phone,
            @Label("从事的工作") @Nullable KindOfWork kindOfWork,
            @Label("平台企业") @Nullable UUID platformId,
            @Label("合作企业") @Nullable UUID partnerId,
            @Label("区划代码") @Nullable String divisionCode,
            @Label("负责的党组织") @Nullable UUID contactBranchId,
            @Label("登记时间") Instant registeredAt) {}

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public List<HeldRegistration> held(UUID personId) {
        return people.living(personId).map(people::open).map(HeldProfile::registration).stream()
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        // the row is cleared when everything that hangs on it is gone
    }

    /** What only the closed account had: name, phone, work. Its phone is free, or goes on with the person. */
    @Override
    public List<String> move(UUID from, UUID to) {
        Person closed = people.findById(from);
        Person heir = people.findById(to);
        List<String> moved = new ArrayList<>();
        @Nullable String name = people.open(closed).name();
        if (closed.isWorker() && !heir.isWorker()) {
            heir.worksAs(closed);
            moved.add(WORK);
        }
        if (name != null && heir.name() == null) {
            people.sealName(heir, name);
            moved.add(NAME);
        }
        people.phoneOf(closed).ifPresent(phone -> {
            moved.add(PHONE + phone);
            closed.unreachable();
            people.flush();
            if (heir.phone() == null) {
                people.sealPhone(heir, phone);
            }
        });
        return moved;
    }

    /** A phone that somebody else has registered meanwhile is not given back. */
    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        Person heir = people.findById(to);
        if (moved.contains(WORK)) {
            heir.worksNoMore();
        }
        if (moved.contains(NAME)) {
            people.forgetName(heir);
        }
        moved.stream().filter(key -> key.startsWith(PHONE)).forEach(key -> {
            String phone = key.substring(PHONE.length());
            if (people.phoneOf(heir).filter(phone::equals).isPresent()) {
                heir.unreachable();
                people.flush();
            }
            if (people.byPhone(phone).isEmpty()) {
                people.sealPhone(people.findById(from), phone);
            }
        });
    }

    private static HeldRegistration registration(PersonView view) {
        return new HeldRegistration(
                view.id(),
                view.name(),
                view.phone(),
                view.kindOfWork(),
                view.platformId(),
                view.partnerId(),
                view.divisionCode(),
                view.contactBranchId(),
                view.registeredAt());
    }
}
