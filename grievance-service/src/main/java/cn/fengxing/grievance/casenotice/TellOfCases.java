package cn.fengxing.grievance.casenotice;

import cn.fengxing.grievance.channel.Entry;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances.CaseChanged;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.notice.RequestNotice;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hears of every change of a case, in its transaction. */
@ApplicationScoped
class TellOfCases {

    private final Statements statements;
    private final RequestNotice requestNotice;
    private final TellOffices offices;

    TellOfCases(Statements statements, RequestNotice requestNotice, TellOffices offices) {
        this.statements = statements;
        this.requestNotice = requestNotice;
        this.offices = offices;
    }

    void tell(@Observes CaseChanged changed) {
        Grievance grievance = changed.grievance();
        Entry entry = changed.change().entry();
        Action action = entry == null ? null : entry.action();
        var news = new CaseNews(action, grievance.status(), grievance.clock().overdue());
        boolean urgent = grievance.filing().priority() == Priority.URGENT_SAFETY;
        tellWorker(grievance, news, urgent);
        news.forOwner().ifPresent(kind -> offices.owner(grievance, kind, urgent));
        if (entry != null && news.lapsed()) {
            offices.passedBy(entry);
        }
        if (urgent && action == Action.FILE) {
            offices.beside(grievance, statements.filerAsTold(grievance.id()));
        }
    }

    /** Nobody, where nobody filed under an account, or where the tie was cut. */
    private void tellWorker(Grievance grievance, CaseNews news, boolean urgent) {
        news.forWorker()
                .ifPresent(kind -> statements.filer(grievance.id()).ifPresent(worker -> {
                    if (urgent) {
                        requestNotice.toPersonSoon(worker, kind);
                    } else {
                        requestNotice.toPerson(worker, kind);
                    }
                }));
    }
}
