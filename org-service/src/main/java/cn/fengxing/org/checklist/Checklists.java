package cn.fengxing.org.checklist;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Checklists as aggregates; every change of one or of its items begins with its lock, so that points cannot be published askew. */
@ApplicationScoped
public class Checklists implements PanacheRepositoryBase<Checklist, UUID> {

    public Checklist lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CommonProblems::notFound);
    }
}
