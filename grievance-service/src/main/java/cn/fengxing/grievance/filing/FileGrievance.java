package cn.fengxing.grievance.filing;

import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.knownperson.KnownPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A worker who has signed in files a case, under a pseudonym if wished. */
@ApplicationScoped
public class FileGrievance {

    private final NewCases newCases;
    private final KnownPeople knownPeople;

    FileGrievance(NewCases newCases, KnownPeople knownPeople) {
        this.newCases = newCases;
        this.knownPeople = knownPeople;
    }

    @Transactional
    public Grievance file(UUID worker, FileGrievanceRequest request) {
        Filer filer = Filer.signedIn(knownPeople.find(worker), Boolean.TRUE.equals(request.underPseudonym()));
        return newCases.open(
                request.firstHand() == FirstHand.COMMUNITY_BRANCH ? filer.pastOwnBranch() : filer, request);
    }

    /** Straight to the desk of the collective case that the new one joins. */
    @Transactional
    public Grievance file(UUID worker, FileGrievanceRequest request, Desk collectives) {
        return newCases.open(Filer.signedIn(knownPeople.find(worker), false), request, collectives);
    }
}
