package cn.fengxing.member.point;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registration points in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RegistrationPoints implements PanacheRepositoryBase<RegistrationPoint, UUID> {

    /**
     * For whoever reports there.
     *
     * @throws PointRejected.Closed after it was closed for good
     */
    public RegistrationPoint openByCode(String code) {
        RegistrationPoint point = byCode(code).orElseThrow(CommonProblems::notFound);
        point.requireOpen();
        return point;
    }

    Optional<RegistrationPoint> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Those that are not closed for good, of a division and all below it; null for everywhere. */
    List<RegistrationPoint> in(@Nullable String divisionPrefix, UUID after, int limit) {
        return find(
                        "closedOn is null and id > ?1 and divisionCode like ?2 order by id",
                        after,
                        (divisionPrefix == null ? "" : divisionPrefix) + "%")
                .range(0, limit - 1)
                .list();
    }
}
