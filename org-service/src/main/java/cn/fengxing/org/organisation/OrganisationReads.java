package cn.fengxing.org.organisation;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

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

    OrganisationReads(Caller caller, Organisations organisations) {
        this.caller = caller;
        this.organisations = organisations;
    }

    @Transactional
    public OrganisationView get(UUID id) {
        return reached(id).view();
    }

    @Transactional
    public Page<OrganisationView> children(UUID id, PageRequest page) {
        reached(id);
        UUID after = page.after(UUID.class).orElse(BEFORE_ALL);
        return Page.of(views(organisations.children(id, after, page.limit() + 1)), page, OrganisationView::id);
    }

    /** The organisation and all below it, parents before children. */
    @Transactional
    public Page<OrganisationView> subtree(UUID id, PageRequest page) {
        String after = page.after(String.class).orElse("");
        List<Organisation> rows = organisations.subtree(reached(id).path(), after, page.limit() + 1);
        Page<Organisation> found = Page.of(rows, page, Organisation::path);
        return new Page<>(views(found.items()), found.next());
    }

    @Transactional
    public List<OrganisationView> ancestors(UUID id) {
        return views(organisations.ancestors(reached(id).path()));
    }

    /** Where the caller's part of the tree starts: the organisations at which he holds a role that may read. */
    @Transactional
    public List<OrganisationView> roots() {
        caller.requireAny(READERS);
        return views(organisations
                .find("id in ?1 order by path", List.copyOf(caller.organisations(READERS)))
                .list());
    }

    /** Companies by name, for everybody: a worker names his platform and partner before there is an account. */
    @Transactional
    public Page<CompanyView> companies(String name, PageRequest page) {
        UUID after = page.after(UUID.class).orElse(BEFORE_ALL);
        return Page.of(organisations.companies(name, after, page.limit() + 1), page, CompanyView::id);
    }

    private Organisation reached(UUID id) {
        caller.require(id, READERS);
        return organisations.findByIdOptional(id).orElseThrow(CommonProblems::notFound);
    }

    private static List<OrganisationView> views(List<Organisation> rows) {
        return rows.stream().map(Organisation::view).toList();
    }
}
