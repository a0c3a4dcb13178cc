package cn.fengxing.org.competence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rules as aggregates. */
@ApplicationScoped
public class CompetenceRules implements PanacheRepositoryBase<CompetenceRule, UUID> {}
