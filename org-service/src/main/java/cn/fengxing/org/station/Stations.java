package cn.fengxing.org.station;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stations, those that are closed for good among them. */
@ApplicationScoped
public class Stations implements PanacheRepositoryBase<Station, UUID> {

    public Station get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblems::notFound);
    }
}
