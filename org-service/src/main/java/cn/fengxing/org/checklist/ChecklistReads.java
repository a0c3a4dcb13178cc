package cn.fengxing.org.checklist;

import cn.fengxing.kit.attachment.Attachment;
import cn.fengxing.kit.attachment.KeptAttachments;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads of checklists: all of them for the office, the published ones of their own for units. */
@ApplicationScoped
public class ChecklistReads {

    private static final String LIST = """
            SELECT c.id, c.organisation_id, o.name, c.state,
                   (SELECT count(*) FROM checklist_item i WHERE i.checklist_id = c.id),
                   (SELECT count(*) FROM checklist_item i WHERE i.checklist_id = c.id AND i.state IN ('REPORTED', 'ACCEPTED')),
                   (SELECT count(*) FROM checklist_item i WHERE i.checklist_id = c.id AND i.late), c.total
              FROM checklist c JOIN organisation o ON o.id = c.organisation_id
             WHERE c.year = :year AND c.id > :after AND (:all OR c.state <> 'DRAFT' AND %s)
             ORDER BY c.id LIMIT :limit""";

    private final EntityManager entities;
    private final Checklists checklists;
    private final ChecklistItems items;
    private final ItemReports reports;
    private final Office office;
    private final Caller caller;
    private final KeptAttachments attachments;

    ChecklistReads(
            Checklists checklists,
            ChecklistItems items,
            ItemReports reports,
            Office office,
            Caller caller,
            KeptAttachments attachments) {
        this.entities = checklists.getEntityManager();
        this.checklists = checklists;
        this.items = items;
        this.reports = reports;
        this.office = office;
        this.caller = caller;
        this.attachments = attachments;
    }

    @Transactional
    public ChecklistView get(UUID id) {
        return seen(id).view(items.of(id));
    }

    @Transactional
    public ChecklistItemDetailView item(UUID id, UUID itemId) {
        seen(id);
        ChecklistItem item = items.get(id, itemId);
        List<ItemReport> made = reports.of(itemId);
        Map<UUID, List<Attachment>> files = attachments.of(
                ItemReport.FILES, made.stream().map(ItemReport::id).toList());
        return new ChecklistItemDetailView(
                item.view(),
                made.stream()
                        .map(report -> report.view(files.getOrDefault(report.id(), List.of())))
                        .toList());
    }

    @Transactional
    public Page<ChecklistLineView> list(int year, PageRequest page) {
        ReachFilter reach = caller.reach(Role.REGULATOR, Role.ORG_ADMIN, Role.DASHBOARD);
        var query = entities.createNativeQuery(LIST.formatted(reach.sql("o")), Tuple.class)
                .setParameter("year", year)
                .setParameter("after", page.after(UUID.class).orElse(new UUID(0, 0)))
                .setParameter("all", office.looks())
                .setParameter("limit", page.limit() + 1);
        List<?> rows = reach.bind(query).getResultList();
        List<ChecklistLineView> views =
                rows.stream().map(row -> line((Tuple) row, year)).toList();
        return Page.of(views, page, ChecklistLineView::id);
    }

    private Checklist seen(UUID id) {
        office.requireReader();
        Checklist checklist = checklists.findByIdOptional(id).orElseThrow(CommonProblems::notFound);
        office.requireToSee(checklist);
        return checklist;
    }

    private static ChecklistLineView line(Tuple row, int year) {
        return new ChecklistLineView(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                year,
                ChecklistState.valueOf(row.get(3, String.class)),
                row.get(4, Number.class).intValue(),
                row.get(5, Number.class).intValue(),
                row.get(6, Number.class).intValue(),
                row.get(7, Integer.class));
    }
}
