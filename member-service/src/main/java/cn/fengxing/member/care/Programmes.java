package cn.fengxing.member.care;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Programmes in the database. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private final CareRunners runners;

    Programmes(CareRunners runners) {
        this.runners = runners;
    }

    public Programme get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblems::notFound);
    }

    /** One that the caller runs. */
    public Programme run(UUID id) {
        runners.requireAny();
        Programme programme = get(id);
        runners.require(programme.organisationId());
        return programme;
    }
}
