package cn.fengxing.member.adviser;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which advisers a person is kept in touch with. */
@ApplicationScoped
class HeldLinks implements Holding {

    private final AdviserLinks links;
    private final AdviserAppointments appointments;

    HeldLinks(AdviserLinks links, AdviserAppointments appointments) {
        this.links = links;
        this.appointments = appointments;
    }

    /** A link, as the export shows it. */
    @Label("指导员联系")
    record HeldLink(
            @Label("指导员") UUID adviserId,
            @Label("所在组织") UUID organisationId,
            @Label("联系开始") LocalDate linkedOn,
            @Label("最近联系") @Nullable LocalDate lastContactOn,
            @Label("联系次数") int contacts) {}

    @Override
    public String name() {
        return "adviserLinks";
    }

    @Override
    public List<HeldLink> held(UUID personId) {
        return links.of(personId).stream()
                .map(link -> links.view(link, appointments.findById(link.appointmentId()), false))
                .map(view -> new HeldLink(
                        view.adviserId(),
                        view.organisationId(),
                        view.linkedOn(),
                        view.lastContactOn(),
                        view.contacts()))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        links.forget(personId);
    }

    @Override
    public List<String> move(UUID from, UUID to) {
        return links.of(from).stream()
                .filter(link -> links.retie(link, to))
                .map(link -> link.id().toString())
                .toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        links.of(to).stream()
                .filter(link -> moved.contains(link.id().toString()))
                .forEach(link -> links.retie(link, from));
    }
}
