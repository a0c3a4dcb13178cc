package cn.fengxing.org.census.duplicate;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Pairs in the database. */
@ApplicationScoped
public class Duplicates implements PanacheRepositoryBase<DuplicatePair, UUID> {

    DuplicatePair held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CommonProblems::notFound);
    }
}
