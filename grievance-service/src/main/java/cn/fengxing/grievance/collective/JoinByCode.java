package cn.fengxing.grievance.collective;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.filing.FileGrievance;
import cn.fengxing.grievance.filing.FileGrievanceRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A worker who has not filed joins by the code that somebody passed on: a case of the own, at the desk where the others are. */
@ApplicationScoped
public class JoinByCode {

    private final Collectives collectives;
    private final ShareCodes shareCodes;
    private final FileGrievance fileGrievance;
    private final Clock clock;

    JoinByCode(Collectives collectives, ShareCodes shareCodes, FileGrievance fileGrievance, Clock clock) {
        this.collectives = collectives;
        this.shareCodes = shareCodes;
        this.fileGrievance = fileGrievance;
        this.clock = clock;
    }

    /** The new case, and the summary if the worker approved it for the company. */
    public record Joined(Grievance grievance, @Nullable String summary) {}

    @Transactional
    public Joined join(UUID worker, JoinByCodeRequest request) {
        Collective collective =
                collectives.lockByCode(shareCodes.index(request.code())).orElseThrow(CommonProblems::notFound);
        if (collective.hop().isCompany() && !request.summaryApproved()) {
            throw new FieldRejected("summaryApproved", "company-has-it");
        }
        @Nullable String summary = request.summaryApproved() ? shareCodes.summary(collective) : null;
        Grievance grievance = fileGrievance.file(worker, asFiled(request, collective, summary), collective.desk());
        collective.admit(grievance, collectives.countStaying(collective.id()), clock.instant());
        collectives.invite(collective.id(), List.of(grievance.id()));
        return new Joined(grievance, summary);
    }

    private static FileGrievanceRequest asFiled(
            JoinByCodeRequest request, Collective collective, @Nullable String summary) {
        Likeness likeness = collective.likeness();
        return new FileGrievanceRequest(
                likeness.category(),
                Priority.NORMAL,
                request.text(),
                likeness.divisionCode(),
                likeness.platformId(),
                summary,
                null,
                null,
                null);
    }
}
