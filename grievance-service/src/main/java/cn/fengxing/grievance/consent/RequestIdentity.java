package cn.fengxing.grievance.consent;

import cn.fengxing.grievance.channel.Change;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.GrievanceRejected;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.step.CaseStep;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company or department that has accepted a case, and looked into it, asks who the worker is. */
@ApplicationScoped
public class RequestIdentity {

    private final CaseStep steps;
    private final IdentityRequests requests;
    private final IdentityTexts texts;
    private final Caller caller;

    RequestIdentity(CaseStep steps, IdentityRequests requests, IdentityTexts texts, Caller caller) {
        this.steps = steps;
        this.requests = requests;
        this.texts = texts;
        this.caller = caller;
    }

    /** A machine undertakes nothing: at a company it is an officer who asks. */
    public void request(UUID id, @Nullable String ifMatch, RequestIdentityRequest request) {
        caller.requireAny(Role.PLATFORM_OFFICER, Role.REGULATOR);
        steps.byHandler(
                id,
                ifMatch,
                Action.REQUEST_IDENTITY,
                request.note(),
                (grievance, deadlines, note) -> ask(grievance, deadlines, note, request.undertaking()));
    }

    private Change ask(Grievance grievance, Deadlines deadlines, byte[] note, @Nullable String undertaking) {
        boolean company = grievance.hop().isCompany();
        if (company) {
            caller.requireAny(Role.PLATFORM_OFFICER);
            texts.require(IdentityPurpose.UNDERTAKING, undertaking, "undertaking");
        }
        Change change = grievance.requestIdentity(deadlines, note);
        boolean first = requests.add(
                grievance, company ? undertaking : null, company ? caller.personId() : null, deadlines.now());
        if (!first) {
            throw new GrievanceRejected.IdentityAskedAlready();
        }
        return change;
    }
}
