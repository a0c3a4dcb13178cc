package cn.fengxing.grievance.survey;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads surveys: for whom they ask, and for who runs them. */
@ApplicationScoped
@Transactional
public class SurveyReads {

    private static final UUID LAST = new UUID(-1, -1);

    private final Surveys surveys;
    private final Audience audience;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    SurveyReads(Surveys surveys, Audience audience, EntityManager entities, Caller caller, Clock clock) {
        this.surveys = surveys;
        this.audience = audience;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    public SurveyView get(UUID id) {
        return forReader(id).view(clock.instant());
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401, or 404 for whom it neither asks nor concerns */
    public Survey forReader(UUID id) {
        UUID me = caller.personId();
        Survey survey = surveys.get(id);
        if (!audience.includes(survey, me) && !caller.reaches(survey.organisationId(), CreateSurvey.RUNNERS)) {
            throw CommonProblems.notFound();
        }
        return survey;
    }

    /** The newest first. */
    Page<SurveyView> asking(boolean closed, PageRequest page) {
        Instant now = clock.instant();
        List<SurveyView> found = entities
                .createNativeQuery("""
                        SELECT s.* FROM survey s
                          JOIN known_person p ON p.id = ?1 AND NOT p.erased
                           AND starts_with(p.division_code, s.division_prefix)
                           AND (s.kind_of_work IS NULL OR s.kind_of_work = p.kind_of_work)
                         WHERE s.id < ?2 AND s.closed = ?3 AND s.opens_at <= ?4 AND (s.closed OR s.closes_at > ?4)
                         ORDER BY s.id DESC LIMIT ?5""", Survey.class)
                .setParameter(1, caller.personId())
                .setParameter(2, page.after(UUID.class).orElse(LAST))
                .setParameter(3, closed)
                .setParameter(4, now)
                .setParameter(5, page.limit() + 1)
                .getResultList()
                .stream()
                .map(survey -> ((Survey) survey).view(now))
                .toList();
        return Page.of(found, page, SurveyView::id);
    }

    /** The newest first. */
    Page<SurveyView> of(UUID organisationId, PageRequest page) {
        caller.require(organisationId, CreateSurvey.RUNNERS);
        Instant now = clock.instant();
        List<SurveyView> found = surveys
                .find(
                        "organisationId = ?1 and id < ?2 order by id desc",
                        organisationId,
                        page.after(UUID.class).orElse(LAST))
                .range(0, page.limit())
                .stream()
                .map(survey -> survey.view(now))
                .toList();
        return Page.of(found, page, SurveyView::id);
    }
}
