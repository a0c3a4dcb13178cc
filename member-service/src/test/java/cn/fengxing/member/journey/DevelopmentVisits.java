package cn.fengxing.member.journey;

import cn.fengxing.member.development.course.Step;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
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
                .on("listMyDevelopmentDocuments", visit -> developed.applied(visit.callerId(), visit.seat()))
                .on("listDevelopmentDocuments", visit -> visit.path("id", fileAt(visit, tree)))
                .on(
                        "addDevelopmentDocument",
                        visit -> visit.path("id", fileAt(visit, tree))
                                .header("If-Match", "*")
                                .body(document(visit)))
                .on("listLocalDevelopmentLimits", visit -> visit.path("division", Province.HEPING))
                .on(
                        "addLocalDevelopmentLimit",
                        visit -> visit.holdingAt(Province.SHENYANG_COMMITTEE)
                                .path(
                                        "division",
                                        visit.relation() == Relation.FOREIGN ? Province.JINZHOU : Province.HEPING)
                                .body("{\"code\":\"TRAINING_DAYS\",\"amount\":4,\"validFrom\":\"%s\"}"
                                        .formatted(today().plusYears(2))))
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

    /** Who may send files files one of the own, whoever may not names some other. */
    private static String document(Visit visit) {
        boolean sends = Set.of("BRANCH_SECRETARY", "ORG_ADMIN").contains(visit.role());
        UUID scan = sends
                ? SentFiles.sentFor(
                        "DEVELOPMENT_DOCUMENT",
                        Tokens.of(visit.callerId())
                                .holding(visit.role(), visit.seat())
                                .text())
                : UUID.randomUUID();
        return "{\"document\":\"TALK_RECORD\",\"receivedOn\":\"%s\",\"files\":[\"%s\"]}".formatted(today(), scan);
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
