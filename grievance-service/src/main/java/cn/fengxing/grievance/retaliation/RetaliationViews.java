package cn.fengxing.grievance.retaliation;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Resolution;
import cn.fengxing.grievance.reading.OwnerNames;
import cn.fengxing.grievance.reading.OwnerView;
import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws a report: the one place that decides what of it worker and department get to see. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RetaliationViews {

    private final Reports reports;
    private final ReportNotes notes;
    private final Statements statements;
    private final OwnerNames ownerNames;
    private final Clock clock;

    RetaliationViews(Reports reports, ReportNotes notes, Statements statements, OwnerNames ownerNames, Clock clock) {
        this.reports = reports;
        this.notes = notes;
        this.statements = statements;
        this.ownerNames = ownerNames;
        this.clock = clock;
    }

    RetaliationView forWorker(RetaliationReport report) {
        String text = notes.read(report.grievanceId(), report.reported().words());
        return draw(report, text, null, null);
    }

    public RetaliationView forDepartment(RetaliationReport report, Grievance grievance) {
        String text = masked(notes.read(report.grievanceId(), report.reported().words()));
        return draw(report, text, report.pseudonym(), concerning(grievance));
    }

    private RetaliationView draw(
            RetaliationReport report,
            @Nullable String text,
            @Nullable String pseudonym,
            RetaliationView.@Nullable Concerning concerning) {
        Reported reported = report.reported();
        return new RetaliationView(
                report.id(),
                report.status(),
                owner(report.ownerId()),
                reported.penalties(),
                reported.happenedOn(),
                reported.unannounced(),
                text,
                pseudonym,
                reported.reportedAt(),
                report.dueAt(),
                report.isLate(clock.instant()),
                report.outcome(),
                steps(report),
                concerning,
                report.version());
    }

    private List<RetaliationView.Step> steps(RetaliationReport report) {
        return reports.steps(report).stream()
                .map(step -> new RetaliationView.Step(
                        step.step(),
                        step.action(),
                        step.happenedAt(),
                        owner(step.toOwnerId()),
                        step.dueAt(),
                        notes.read(report.grievanceId(), step.note())))
                .toList();
    }

    private RetaliationView.Concerning concerning(Grievance grievance) {
        Filing filing = grievance.filing();
        Resolution resolution = grievance.resolution();
        return new RetaliationView.Concerning(
                grievance.id(),
                filing.category(),
                filing.platformId(),
                filing.divisionCode(),
                grievance.hop(),
                grievance.status(),
                resolution == null ? null : resolution.outcome(),
                LocalDate.ofInstant(filing.filedAt(), SHANGHAI),
                masked(statements.words(grievance.id()).orElse(null)),
                statements.summary(grievance.id()).orElse(null));
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : Identifying.masked(text);
    }

    private OwnerView owner(UUID id) {
        return new OwnerView(id, ownerNames.of(id));
    }
}
