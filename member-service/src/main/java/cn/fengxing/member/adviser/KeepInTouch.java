package cn.fengxing.member.adviser;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import cn.fengxing.member.person.PersonReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adviser links workers within the own reach, and logs contacts; the worker is told, and may end it as well. */
@ApplicationScoped
public class KeepInTouch {

    private final Caller caller;
    private final AdviserAppointments appointments;
    private final AdviserLinks links;
    private final PersonReads people;
    private final SendNotice sendNotice;

    KeepInTouch(
            Caller caller,
            AdviserAppointments appointments,
            AdviserLinks links,
            PersonReads people,
            SendNotice sendNotice) {
        this.caller = caller;
        this.appointments = appointments;
        this.links = links;
        this.people = people;
        this.sendNotice = sendNotice;
    }

    @Transactional
    public LinkView link(UUID appointmentId, LinkRequest request) {
        caller.requireAny(Role.ADVISER);
        AdviserAppointment appointment = own(appointmentId);
        String division =
                String.valueOf(people.masked(request.personId()).view().divisionCode());
        AdviserLink link = links.link(appointment, request.personId(), division);
        sendNotice.to(request.personId(), NoticeKind.ADVISER_ASSIGNED, appointment.personId(), links.now());
        return links.view(link, appointment, true);
    }

    @Transactional
    public LinkView log(UUID linkId, LogContactRequest request) {
        caller.requireAny(Role.ADVISER);
        AdviserLink link = links.locked(linkId).orElseThrow(CommonProblems::notFound);
        AdviserAppointment appointment = own(link.appointmentId());
        links.log(link, request);
        links.flush();
        return links.view(link, appointment, true);
    }

    /** By the adviser, or by the worker. */
    @Transactional
    public LinkView end(UUID linkId, @Nullable String ifMatch) {
        UUID me = caller.personId();
        AdviserLink link = links.locked(linkId).filter(AdviserLink::open).orElseThrow(CommonProblems::notFound);
        AdviserAppointment appointment = appointments.findById(link.appointmentId());
        boolean adviser = appointment.personId().equals(me);
        if (!adviser && !links.isOf(link, me)) {
            throw CommonProblems.notFound();
        }
        EntityTags.requireMatch(ifMatch, link.version());
        links.end(link);
        links.flush();
        return links.view(link, appointment, adviser);
    }

    private AdviserAppointment own(UUID appointmentId) {
        return appointments
                .findByIdOptional(appointmentId)
                .filter(found -> found.personId().equals(caller.personId()) && found.runs(links.today()))
                .orElseThrow(CommonProblems::notFound);
    }
}
