package cn.fengxing.member.development.conduct;

import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.consent.Consents;
import cn.fengxing.member.consent.Purpose;
import cn.fengxing.member.development.casefile.Advance;
import cn.fengxing.member.development.casefile.CaseFile;
import cn.fengxing.member.development.casefile.CaseFiles;
import cn.fengxing.member.development.casefile.FileContent;
import cn.fengxing.member.development.casefile.FileView;
import cn.fengxing.member.development.casefile.Progress;
import cn.fengxing.member.development.course.LimitCode;
import cn.fengxing.member.development.course.Step;
import cn.fengxing.member.development.course.StepRejected;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.person.PersonReads;
import cn.fengxing.member.person.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Somebody applies to join the Party: the first step, and a file. */
@ApplicationScoped
public class ApplyForMembership {

    private static final Set<String> BRANCHES = Set.of("BRANCH", "MOBILE_BRANCH");

    private final PersonReads people;
    private final Applicable applicable;
    private final Consents consents;
    private final Advance advance;
    private final Clock clock;

    ApplyForMembership(PersonReads people, Applicable applicable, Consents consents, Advance advance, Clock clock) {
        this.people = people;
        this.applicable = applicable;
        this.consents = consents;
        this.advance = advance;
        this.clock = clock;
    }

    /** Whether there is a branch for an application, and nothing that it repeats. */
    @ApplicationScoped
    static class Applicable {

        private final OrganisationTree tree;
        private final Memberships memberships;
        private final CaseFiles files;

        Applicable(OrganisationTree tree, Memberships memberships, CaseFiles files) {
            this.tree = tree;
            this.memberships = memberships;
            this.files = files;
        }

        OrganisationPlace requireBranch(PersonView person) {
            if (files.of(person.id()).isPresent()
                    || memberships.standing(person.id()).isPresent()) {
                throw new ApplicationRejected.Already();
            }
            return Optional.ofNullable(person.contactBranchId())
                    .flatMap(tree::find)
                    .filter(place -> place.line().equals("PARTY") && BRANCHES.contains(place.type()))
                    .filter(place -> place.servesCompanyId() == null && place.divisionCode() != null)
                    .orElseThrow(ApplicationRejected.NoBranch::new);
        }
    }

    @Transactional
    public FileView apply(ApplyRequest request) {
        PersonView me = people.me().view();
        OrganisationPlace branch = applicable.requireBranch(me);
        String division = Objects.requireNonNull(branch.divisionCode());
        LocalDate today = Today.by(clock);
        LocalDate ofAge =
                request.birthDate().plusYears(advance.limits(division, today).of(LimitCode.AGE_YEARS));
        if (ofAge.isAfter(today)) {
            throw new StepRejected.TooEarly(LimitCode.AGE_YEARS, ofAge);
        }
        consents.give(me.id(), Purpose.DEVELOPMENT, request.consent());
        CaseFile file = CaseFile.opened(branch.id(), division, request.mobile(), me.kindOfWork() != null);
        FileContent content = new FileContent(me.id(), request.birthDate(), List.of(), List.of());
        advance.open(file, content, new Progress.Done(Step.APPLICATION, today, false, null));
        return advance.view(file);
    }
}
