package cn.fengxing.org;

import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import java.util.UUID;
import java.util.function.BinaryOperator;

/** How the access matrix asks for uploads: one is its sender's, whatever roles the sender holds. */
final class UploadVisits {

    private UploadVisits() {}

    static void addTo(Visits visits) {
        visits.on(
                        "createUpload",
                        visit -> tus(visit)
                                .header("Upload-Length", "100")
                                .header("Upload-Metadata", PlantedFiles.metadata("list.csv")))
                .on("getUploadOffset", visit -> tus(visit).path("id", upload(visit, PlantedFiles::begun)))
                .on(
                        "appendToUpload",
                        visit -> tus(visit)
                                .path("id", upload(visit, PlantedFiles::begun))
                                .header("Content-Type", PlantedFiles.PART)
                                .header("Upload-Offset", "0"))
                .on("endUpload", visit -> tus(visit).path("id", upload(visit, PlantedFiles::finished)))
                .on("getUpload", visit -> visit.path("id", upload(visit, PlantedFiles::finished)))
                .on("linkAttachment", visit -> visit.path("id", upload(visit, PlantedFiles::finished)))
                .on("readAttachment", UploadVisits::read);
    }

    private static Visit tus(Visit visit) {
        return visit.header("Tus-Resumable", "1.0.0");
    }

    private static UUID upload(Visit visit, BinaryOperator<UUID> sending) {
        return switch (visit.relation()) {
            case OWN -> sending.apply(visit.callerId(), visit.seat());
            case DELETED -> PlantedFiles.ended(visit.callerId(), visit.seat());
            default -> sending.apply(UUID.randomUUID(), visit.seat());
        };
    }

    /** Whoever has the link reads; a link to another file, or to one that is gone, opens nothing. */
    private static void read(Visit visit) {
        UUID sender = UUID.randomUUID();
        UUID file = PlantedFiles.finished(sender, visit.seat());
        String link = PlantedFiles.link(sender, file);
        if (visit.relation() == Relation.DELETED) {
            PlantedFiles.asking(sender).delete(PlantedFiles.PATH + "/" + file);
        }
        visit.path("id", visit.relation() == Relation.FOREIGN ? PlantedFiles.finished(sender, visit.seat()) : file);
        for (String pair : link.split("&")) {
            visit.query(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }
}
