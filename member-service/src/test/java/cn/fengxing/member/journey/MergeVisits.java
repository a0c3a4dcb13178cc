package cn.fengxing.member.journey;

import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import java.util.List;
import java.util.UUID;

/** Calls about two accounts of one person, for the access matrix. */
final class MergeVisits {

    private final Province province;
    private final Planted planted;

    MergeVisits(Province province, Planted planted) {
        this.province = province;
        this.planted = planted;
    }

    void addTo(Visits visits, MatrixTree tree) {
        visits.on(
                        List.of("mergePeople", "previewMerge"),
                        visit -> visit.body("""
                        {"fromId":"%s","toId":"%s","reason":"换了手机号"}""".formatted(somebody(visit, tree), somebody(visit, tree))))
                .on("getMerge", visit -> visit.path("id", merge(visit, tree)))
                .on("undoMerge", visit -> {
                    UUID merge = merge(visit, tree);
                    visit.path("id", merge);
                });
    }

    private UUID somebody(Visit visit, MatrixTree tree) {
        UUID id = UUID.randomUUID();
        if (visit.relation() != Relation.DELETED) {
            planted.person(id, tree.at(visit.relation()));
        }
        return id;
    }

    private UUID merge(Visit visit, MatrixTree tree) {
        UUID id = UUID.randomUUID();
        if (visit.relation() != Relation.DELETED) {
            UUID from = somebody(visit, tree);
            UUID to = somebody(visit, tree);
            province.run("UPDATE person SET merged_into = ? WHERE id = ?", to, from);
            planted.merge(id, from, to);
        }
        return id;
    }
}
