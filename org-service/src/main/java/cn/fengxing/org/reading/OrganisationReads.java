package cn.fengxing.org.reading;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.organisation.OrganisationView;
import cn.fengxing.org.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads of the tree, each within the reach of the caller's roles. */
@ApplicationScoped
public class OrganisationReads {

    /** Roles that may look at the organisations they reach; a worker sees the public list of companies only. */
    private static final Role[] READERS = {
        Role.ORG_ADMIN,
        Role.BRANCH_SECRETARY,
        Role.ADVISER,
        Role.PLATFORM_OFFICER,
        Role.REGULATOR,
        Role.DASHBOARD,
        Role.COMMUNITY_WORKER,
        Role.DUTY_OFFICER
    };

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Caller caller;
    private final Organisations organisations;
    private final OrganisationRows rows;

    OrganisationReads(Caller caller, Organisations organisations, OrganisationRows rows) {
        this.caller = caller;
        this.organisations = organisations;
        this.rows = rows;
    }

    public static Role[] readers() {
        return READERS.clone();
    }

    @Transactional
    public OrganisationView get(UUID id, AsOf asOf) {
        return reached(id, asOf).view();
    }

    /** What took the organisation's place, if the caller reaches that; else it is a dissolved organisation like any other. */
    @Transactional
    public Optional<UUID> successor(UUID id) {
        return organisations
                .successor(id)
                .filter(successor -> !successor.equals(id) && caller.reaches(successor, READERS));
    }

    @Transactional
    public Page<OrganisationView> children(UUID id, AsOf asOf, PageRequest page) {
        reached(id, asOf);
        var query = rows.query(
                        asOf,
                        "o.parent_id = :parent AND o.id > :after AND o.dissolved_on IS NULL",
                        "ORDER BY o.id LIMIT :limit")
                .setParameter("parent", id)
                .setParameter("after", page.after(UUID.class).orElse(BEFORE_ALL))
                .setParameter("limit", page.limit() + 1);
        return Page.of(rows.views(asOf, query), page, OrganisationView::id);
    }

    /** The organisation and all below it, parents before children. */
    @Transactional
    public Page<OrganisationView> subtree(UUID id, AsOf asOf, PageRequest page) {
        String path = reached(id, asOf).path();
        var query = rows.query(
                        asOf,
                        "o.path >= :path AND o.path < :end AND o.path > :after AND (o.dissolved_on IS NULL OR o.id = :id)",
                        "ORDER BY o.path LIMIT :limit")
                .setParameter("path", path)
                .setParameter("end", Organisations.endOf(path))
                .setParameter("after", page.after(String.class).orElse(""))
                .setParameter("id", id)
                .setParameter("limit", page.limit() + 1);
        var found = Page.of(rows.rows(asOf, query), page, OrganisationRows.Row::path);
        return new Page<>(found.items().stream().map(OrganisationRows.Row::view).toList(), found.next());
    }

    @Transactional
    public List<OrganisationView> ancestors(UUID id, AsOf asOf) {
        List<UUID> chain = Stream.of(reached(id, asOf).path().split("/"))
                .map(UUID::fromString)
                .toList();
        return rows.views(
                asOf,
                rows.query(asOf, "o.id IN (:chain)", "ORDER BY length(o.path)").setParameter("chain", chain));
    }

    /** Where the caller's part of the tree starts: the organisations at which he holds a role that may read. */
    @Transactional
    public List<OrganisationView> roots() {
        caller.requireAny(READERS);
        var query = rows.query(AsOf.NOW, "o.id IN (:seats) AND o.dissolved_on IS NULL", "ORDER BY o.path")
                .setParameter("seats", List.copyOf(caller.organisations(READERS)));
        return rows.views(AsOf.NOW, query);
    }

    private OrganisationRows.Row reached(UUID id, AsOf asOf) {
        caller.require(id, READERS);
        return rows.find(id, asOf).orElseThrow(CommonProblems::notFound);
    }
}
