package cn.fengxing.org;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.matrix.AccessMatrix;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AccessMatrixTest {

    @Inject
    PlantedTrees trees;

    @TestFactory
    Stream<DynamicNode> every_cell_of_the_access_matrix_holds() {
        MatrixTree tree = trees.plant();
        Visits visits = Visits.from(tree.seat())
                .on("getDivision", visit -> visit.path("code", "210102000000"))
                .on(
                        List.of("getOrganisation", "listChildren", "listSubtree", "listAncestors"),
                        visit -> visit.path("id", tree.at(visit.relation())))
                .on(
                        "foundOrganisation",
                        visit -> visit.body(
                                "{\"name\":\"某支部\",\"type\":\"BRANCH\",\"divisionCode\":\"210106001000\",\"parentId\":\"%s\"}"
                                        .formatted(tree.at(visit.relation()))))
                .on(
                        "moveOrganisation",
                        visit -> visit.path("id", tree.at(visit.relation()))
                                .header("If-Match", "*")
                                .body("{\"parentId\":\"%s\",\"reason\":\"调整\"}".formatted(tree.seat())));
        onUploads(visits);
        return AccessMatrix.ofService("org", Role.values()).walk(visits);
    }

    /** An upload is its sender's, whatever roles the sender holds. */
    private static void onUploads(Visits visits) {
        visits.on("createUpload", visit -> tus(visit)
                        .header("Upload-Length", "100")
                        .header("Upload-Metadata", PlantedFiles.metadata("list.csv")))
                .on("getUploadOffset", visit -> tus(visit).path("id", upload(visit, PlantedFiles::begun)))
                .on("appendToUpload", visit -> tus(visit)
                        .path("id", upload(visit, PlantedFiles::begun))
                        .header("Content-Type", PlantedFiles.PART)
                        .header("Upload-Offset", "0"))
                .on("endUpload", visit -> tus(visit).path("id", upload(visit, PlantedFiles::finished)))
                .on("getUpload", visit -> visit.path("id", upload(visit, PlantedFiles::finished)))
                .on("linkAttachment", visit -> visit.path("id", upload(visit, PlantedFiles::finished)))
                .on("readAttachment", AccessMatrixTest::read);
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
