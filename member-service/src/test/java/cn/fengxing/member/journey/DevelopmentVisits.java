package cn.fengxing.member.journey;

import cn.fengxing.member.development.course.Step;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** What to ask of development in the access matrix. */
@ApplicationScoped
class DevelopmentVisits {

    private final Developed developed;
    private final Planted planted;

    DevelopmentVisits(Developed developed, Planted planted) {
        this.developed = developed;
        this.planted = planted;
    }

    void addTo(Visits visits, MatrixTree tree) {
        visits.on("applyForMembership", visit -> {
                    planted.person(visit.callerId(), visit.seat());
                    visit.body(Developed.APPLICATION);
                })
                .on("getMyDevelopmentFile", visit -> developed.applied(visit.callerId(), visit.seat()))
                .on("getDevelopmentFile", visit -> visit.path("id", fileAt(visit, tree)))
                .on(
                        "recordDevelopmentStep",
                        visit -> visit.path("id", fileAt(visit, tree))
                                .header("If-Match", "*")
                                .body("{\"step\":\"TALK\",\"doneOn\":\"%s\"}".formatted(today())))
                .on("recordDevelopmentReview", visit -> {
                    UUID file = fileAt(visit, tree);
                    developed.broughtTo(file, Step.CONTACTS_NAMED, today());
                    visit.path("id", file).header("If-Match", "*").body("{\"doneOn\":\"%s\"}".formatted(today()));
                })
                .on("decideProbation", visit -> {
                    UUID file = fileAt(visit, tree);
                    developed.broughtTo(file, Step.APPROVAL, today());
                    visit.path("id", file).header("If-Match", "*").body("{\"decision\":\"EXTENDED\",\"months\":6}");
                })
                .on("setDevelopmentQuota", visit -> quota(visit, 2100).body("{\"total\":5,\"reserved\":2}"))
                .on("getDevelopmentQuota", visit -> {
                    developed.quota(Province.HEPING, 2031, 5, 2);
                    quota(visit, 2031);
                })
                .on(
                        "getDevelopmentFunnel",
                        visit -> visit.holdingAt(Province.SHENYANG_COMMITTEE).path("division", Province.HEPING))
                .on("listDevelopmentLimits", visit -> visit.path("division", Province.HEPING));
    }

    private Visit quota(Visit visit, int year) {
        return visit.holdingAt(Province.SHENYANG_COMMITTEE)
                .path("division", visit.relation() == Relation.FOREIGN ? Province.JINZHOU : Province.HEPING)
                .path("year", year)
                .header("If-Match", "*");
    }

    private UUID fileAt(Visit visit, MatrixTree tree) {
        return visit.relation() == Relation.DELETED
                ? UUID.randomUUID()
                : developed.applied(UUID.randomUUID(), tree.at(visit.relation()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
