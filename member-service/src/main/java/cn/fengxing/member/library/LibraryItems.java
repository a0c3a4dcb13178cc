package cn.fengxing.member.library;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Items in the database, and who may see which. */
@ApplicationScoped
public class LibraryItems implements PanacheRepositoryBase<LibraryItem, UUID> {

    static final Role[] EDITORS = {Role.ORG_ADMIN, Role.REGULATOR};

    private final Caller caller;

    LibraryItems(Caller caller) {
        this.caller = caller;
    }

    /** What is public everybody sees, a draft and what was withdrawn only who edits it. */
    boolean isSeen(LibraryItem item) {
        return item.published() || caller.signedIn() && caller.reaches(item.organisationId(), EDITORS);
    }

    LibraryItem seen(UUID id) {
        return findByIdOptional(id).filter(this::isSeen).orElseThrow(CommonProblems::notFound);
    }

    /** For changes. */
    LibraryItem edited(UUID id) {
        caller.requireAny(EDITORS);
        LibraryItem item = findByIdOptional(id).orElseThrow(CommonProblems::notFound);
        caller.require(item.organisationId(), EDITORS);
        return item;
    }

    void requireEditor(UUID organisationId) {
        caller.require(organisationId, EDITORS);
    }
}
