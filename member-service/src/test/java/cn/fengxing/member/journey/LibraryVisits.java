package cn.fengxing.member.journey;

import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import java.util.UUID;
import java.util.function.BinaryOperator;

/** The library and uploads in the access matrix and among bad inputs. */
final class LibraryVisits {

    private final Province province;

    LibraryVisits(Province province) {
        this.province = province;
    }

    static String item(String title, String topic, String files) {
        return """
                {"divisionCode":"210100000000","kind":"POLICY","title":"%s","summary":"明确最低工资、休息和职业伤害保障。","issuer":"市人社局",
                 "documentNumber":"沈人社发〔2026〕12号","forKinds":["RIDER"],"topics":["%s"],"validFrom":"2026-03-01","fileIds":[%s]}""".formatted(title, topic, files);
    }

    static String draft(UUID organisation, String item) {
        return "{\"organisationId\":\"%s\",\"item\":%s}".formatted(organisation, item);
    }

    void addTo(Visits visits, MatrixTree tree) {
        visits.on("searchLibrary", visit -> visit.query("text", "职业伤害"))
                .on(
                        "getLibraryStatistics",
                        visit -> visit.query("divisionCode", "210100000000").query("month", "2026-01"))
                .on("getLibraryItem", visit -> visit.path("id", item(visit, tree, "PUBLISHED")))
                .on("listLibraryDesk", visit -> visit.query("organisationId", tree.at(visit.relation())))
                .on(
                        "draftLibraryItem",
                        visit -> visit.body(draft(tree.at(visit.relation()), item("实施意见", "PAY_AND_DEDUCTIONS", ""))))
                .on(
                        "wordLibraryItem",
                        visit -> visit.path("id", item(visit, tree, "DRAFT"))
                                .header("If-Match", "*")
                                .body(item("实施意见", "PAY_AND_DEDUCTIONS", "")))
                .on(
                        "publishLibraryItem",
                        visit -> visit.path("id", item(visit, tree, "DRAFT")).header("If-Match", "*"))
                .on(
                        "withdrawLibraryItem",
                        visit ->
                                visit.path("id", item(visit, tree, "PUBLISHED")).header("If-Match", "*"));
        uploads(visits);
    }

    private static void uploads(Visits visits) {
        visits.on(
                        "createUpload",
                        visit -> tus(visit)
                                .header("Upload-Length", "100")
                                .header("Upload-Metadata", SentFiles.metadata()))
                .on("getUploadOffset", visit -> tus(visit).path("id", upload(visit, SentFiles::begun)))
                .on(
                        "appendToUpload",
                        visit -> tus(visit)
                                .path("id", upload(visit, SentFiles::begun))
                                .header("Content-Type", SentFiles.PART)
                                .header("Upload-Offset", "0"))
                .on("endUpload", visit -> tus(visit).path("id", upload(visit, SentFiles::finished)))
                .on("getUpload", visit -> visit.path("id", upload(visit, SentFiles::finished)))
                .on("linkAttachment", visit -> visit.path("id", upload(visit, SentFiles::finished)))
                .on("readAttachment", LibraryVisits::read);
    }

    private static Visit tus(Visit visit) {
        return visit.header("Tus-Resumable", "1.0.0");
    }

    private static UUID upload(Visit visit, BinaryOperator<UUID> sending) {
        return switch (visit.relation()) {
            case OWN -> sending.apply(visit.callerId(), visit.seat());
            case DELETED -> SentFiles.ended(visit.callerId(), visit.seat());
            default -> sending.apply(UUID.randomUUID(), visit.seat());
        };
    }

    /** Whoever has the link reads; a link to another file, or to one that is gone, opens nothing. */
    private static void read(Visit visit) {
        UUID sender = UUID.randomUUID();
        UUID file = SentFiles.finished(sender, visit.seat());
        String link = SentFiles.link(sender, file);
        if (visit.relation() == Relation.DELETED) {
            SentFiles.asking(sender).delete(SentFiles.PATH + "/" + file);
        }
        visit.path("id", visit.relation() == Relation.FOREIGN ? SentFiles.finished(sender, visit.seat()) : file);
        for (String pair : link.split("&")) {
            visit.query(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    private UUID item(Visit visit, MatrixTree tree, String state) {
        return visit.relation() == Relation.DELETED ? UUID.randomUUID() : planted(tree.at(visit.relation()), state);
    }

    private UUID planted(UUID organisation, String state) {
        UUID id = UUID.randomUUID();
        province.run("""
                INSERT INTO library_item VALUES (?, ?, '210106001000', 'RULE', '题', '摘要', '机关', NULL, '{}', '{}', '2026-01-01', NULL, ?,
                '题', '{}', 0)""", id, organisation, state);
        return id;
    }

    /** The caller administers the province. */
    void addTo(HostileInputs inputs, UUID caller) {
        UUID begun = SentFiles.begun(caller, Province.COMMITTEE);
        UUID finished = SentFiles.finished(caller, Province.COMMITTEE);
        inputs.example(
                        "draftLibraryItem",
                        () -> Example.body(draft(Province.COMMITTEE, item("实施意见", "PAY_AND_DEDUCTIONS", ""))))
                .example("wordLibraryItem", () -> tagged("DRAFT").withBody(item("实施意见", "PAY_AND_DEDUCTIONS", "")))
                .example("publishLibraryItem", () -> tagged("DRAFT"))
                .example("withdrawLibraryItem", () -> tagged("PUBLISHED"))
                .example("listLibraryDesk", () -> Example.plain().withQuery("organisationId=" + Province.COMMITTEE))
                .example(
                        "getLibraryStatistics",
                        () -> Example.plain().withQuery("divisionCode=210100000000&month=2026-01"))
                .example(
                        "createUpload",
                        () -> tus(Example.plain())
                                .withHeader("Upload-Length", "100")
                                .withHeader("Upload-Metadata", SentFiles.metadata()))
                .example(
                        "appendToUpload",
                        () -> tus(Example.path("id", begun))
                                .withHeader("Upload-Offset", "0")
                                .withHeader("Content-Type", SentFiles.PART))
                .example("endUpload", () -> tus(Example.path("id", begun)))
                .example("getUpload", () -> Example.path("id", begun))
                .example("linkAttachment", () -> Example.path("id", finished))
                .example("readAttachment", () -> reading(caller, finished));
    }

    private static Example reading(UUID caller, UUID finished) {
        return Example.path("id", finished).withHeader("Accept", "*/*").withQuery(SentFiles.link(caller, finished));
    }

    private Example tagged(String state) {
        return Example.path("id", planted(Province.COMMITTEE, state)).withHeader("If-Match", "\"0\"");
    }

    private static Example tus(Example example) {
        return example.withHeader("Tus-Resumable", "1.0.0");
    }
}
