package cn.fengxing.member.journey;

import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.Notices;
import cn.fengxing.member.notification.SendNotice;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everybody's own inbox, and nobody else's. */
@ApplicationScoped
class NotificationVisits {

    private final SendNotice sendNotice;
    private final Notices notices;
    private final Planted planted;
    private final Province province;

    NotificationVisits(SendNotice sendNotice, Notices notices, Planted planted, Province province) {
        this.sendNotice = sendNotice;
        this.notices = notices;
        this.planted = planted;
        this.province = province;
    }

    void addTo(Visits visits) {
        visits.on(
                        List.of("listMyNotifications", "watchMyNotifications", "getMyAlertPreferences"),
                        visit -> planted.person(visit.callerId(), visit.seat()))
                .on("readMyNotifications", visit -> visit.body("{\"until\":\"2026-11-24T08:30:00Z\"}"))
                .on("changeMyAlertPreferences", visit -> {
                    planted.person(visit.callerId(), visit.seat());
                    visit.header("If-Match", "*").body("""
                            {"alerts":"URGENT","quietFrom":"21:30","quietTo":"08:00"}""");
                })
                .on("readMyNotification", visit -> visit.path("id", notice(visit)));
    }

    private UUID notice(Visit visit) {
        if (visit.relation() == Relation.DELETED) {
            return UUID.randomUUID();
        }
        planted.person(visit.callerId(), visit.seat());
        UUID stranger = UUID.randomUUID();
        planted.person(stranger, visit.seat());
        return noticeOf(visit.relation() == Relation.OWN ? visit.callerId() : stranger);
    }

    UUID noticeOf(UUID person) {
        QuarkusTransaction.requiringNew()
                .run(() -> sendNotice.to(
                        person, NoticeKind.PLACED, null, Instant.now().minusSeconds(60)));
        byte[] inbox = QuarkusTransaction.requiringNew().call(() -> notices.inboxOf(person));
        return (UUID) province.one("SELECT id FROM notice WHERE inbox = ? LIMIT 1", inbox);
    }
}
