package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** How the walks through all operations come to evidence, uploads and summaries. */
final class EvidenceVisits {

    private static final int LENGTH = 100;
    private static final String SUMMARY = "{\"summary\":\"要求复核。\"}";
    private static final String APPROVAL = "{\"summary\":\"要求复核。\",\"attachmentIds\":[]}";

    private EvidenceVisits() {}

    /**
     * @param about plants a case on the caller's desk, or one of the caller's own
     * @param filed plants one of the caller's own
     */
    static Visits added(Visits visits, Function<Visit, Visit> about, Function<Visit, Visit> filed) {
        return visits.on("listEvidence", about::apply)
                .on("addEvidence", visit -> about.apply(visit).body(attachment(sent(visit.callerId()))))
                .on("getCompanySummary", about::apply)
                .on("draftCompanySummary", visit -> about.apply(visit).body(SUMMARY))
                .on("approveCompanySummary", visit -> filed.apply(visit).body(APPROVAL))
                .on(
                        "createUpload",
                        visit -> tus(visit)
                                .header("Upload-Length", "" + LENGTH)
                                .header("Upload-Metadata", SentFiles.METADATA))
                .on("getUploadOffset", visit -> tus(visit).path("id", upload(visit, EvidenceVisits::begun)))
                .on(
                        "appendToUpload",
                        visit -> tus(visit)
                                .path("id", upload(visit, EvidenceVisits::begun))
                                .header("Content-Type", SentFiles.PART)
                                .header("Upload-Offset", "0"))
                .on("endUpload", visit -> tus(visit).path("id", upload(visit, EvidenceVisits::sent)))
                .on(
                        List.of("getUpload", "linkAttachment"),
                        visit -> visit.path("id", upload(visit, EvidenceVisits::sent)))
                .on("readAttachment", EvidenceVisits::read);
    }

    /**
     * @param everybody who may do all of it
     * @param own a case of that person's
     */
    static HostileInputs added(HostileInputs inputs, UUID everybody, Supplier<OneCase> own, Supplier<OneCase> filed) {
        return inputs.example(
                        "listEvidence", () -> Example.path("id", filed.get().id()))
                .example(
                        "addEvidence",
                        () -> Example.path("id", filed.get().id()).withBody(attachment(sent(everybody))))
                .example(
                        "getCompanySummary",
                        () -> Example.path("id", filed.get().id()))
                .example(
                        "draftCompanySummary",
                        () -> Example.path("id", filed.get().id()))
                .example("approveCompanySummary", () -> {
                    OneCase grievance = own.get();
                    String etag = grievance.read(grievance.rider()).header("ETag");
                    return Example.path("id", grievance.id()).withHeader("If-Match", etag);
                })
                .example(
                        "createUpload",
                        () -> tus(Example.plain())
                                .withHeader("Upload-Length", "" + LENGTH)
                                .withHeader("Upload-Metadata", SentFiles.METADATA))
                .example(
                        "appendToUpload",
                        () -> tus(Example.path("id", begun(everybody)))
                                .withHeader("Upload-Offset", "0")
                                .withHeader("Content-Type", SentFiles.PART))
                .example("endUpload", () -> tus(Example.path("id", begun(everybody))))
                .example("getUpload", () -> Example.path("id", begun(everybody)))
                .example("linkAttachment", () -> Example.path("id", sent(everybody)))
                .example("readAttachment", () -> {
                    UUID id = sent(everybody);
                    return Example.path("id", id).withHeader("Accept", "*/*").withQuery(query(everybody, id));
                });
    }

    private static UUID sent(UUID person) {
        return SentFiles.sent(as(person), HostileFiles.jpeg());
    }

    private static UUID begun(UUID person) {
        return SentFiles.id(SentFiles.begun(as(person), LENGTH));
    }

    private static UUID upload(Visit visit, Function<UUID, UUID> sending) {
        UUID sender = visit.relation() == Relation.OWN ? visit.callerId() : UUID.randomUUID();
        UUID id = sending.apply(sender);
        if (visit.relation() == Relation.DELETED) {
            SentFiles.tus(as(sender)).delete(SentFiles.PATH + "/" + id);
        }
        return id;
    }

    /** Whoever has the link reads; a link to another file, or to one that is gone, opens nothing. */
    private static void read(Visit visit) {
        UUID sender = UUID.randomUUID();
        UUID file = sent(sender);
        String link = query(sender, file);
        if (visit.relation() == Relation.DELETED) {
            SentFiles.tus(as(sender)).delete(SentFiles.PATH + "/" + file);
        }
        visit.path("id", visit.relation() == Relation.FOREIGN ? sent(sender) : file);
        for (String pair : link.split("&")) {
            visit.query(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    private static String query(UUID person, UUID id) {
        String href = SentFiles.link(as(person), id).path("href");
        return href.substring(href.indexOf('?') + 1);
    }

    private static Supplier<RequestSpecification> as(UUID person) {
        return () -> OneCase.as(Tokens.of(person).text());
    }

    private static String attachment(UUID id) {
        return "{\"attachmentId\":\"" + id + "\"}";
    }

    private static Visit tus(Visit visit) {
        return visit.header("Tus-Resumable", "1.0.0");
    }

    private static Example tus(Example example) {
        return example.withHeader("Tus-Resumable", "1.0.0");
    }
}
