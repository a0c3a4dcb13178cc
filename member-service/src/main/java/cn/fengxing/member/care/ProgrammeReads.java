package cn.fengxing.member.care;

import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Programmes for everybody. */
@ApplicationScoped
public class ProgrammeReads {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Programmes programmes;
    private final EntityManager entities;

    ProgrammeReads(Programmes programmes, EntityManager entities) {
        this.programmes = programmes;
        this.entities = entities;
    }

    @Transactional
    public ProgrammeView get(UUID id) {
        return programmes.get(id).view();
    }

    /** Those that are open in the division and in what lies in it, newest first. */
    @Transactional
    public Page<ProgrammeView> list(@Nullable String divisionCode, @Nullable CareKind kind, PageRequest page) {
        String prefix = divisionCode == null ? "" : DivisionCode.prefix(divisionCode);
        List<Programme> rows = entities.createQuery("""
                        select p from Programme p
                         where p.endedAt is null and p.divisionCode >= :from and p.divisionCode < :until
                           and (:kind is null or p.kind = :kind) and p.id < :before
                         order by p.id desc""", Programme.class)
                .setParameter("from", prefix)
                .setParameter("until", prefix + ':')
                .setParameter("kind", kind)
                .setParameter("before", page.after(UUID.class).orElse(AFTER_ALL))
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.of(rows.stream().map(Programme::view).toList(), page, ProgrammeView::id);
    }
}
