package cn.fengxing.grievance.routing;

import static cn.fengxing.grievance.channel.rule.Hop.BRANCH;
import static cn.fengxing.grievance.channel.rule.Hop.DUTY_DESK;
import static cn.fengxing.grievance.channel.rule.Hop.PLATFORM;
import static cn.fengxing.grievance.channel.rule.Hop.REGULATOR;
import static cn.fengxing.grievance.channel.rule.Hop.SUPERIOR_REGULATOR;

import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.GrievanceRejected;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.knownperson.KnownPerson;
import cn.fengxing.grievance.tie.DeclaredTies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides whose desk a case goes to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Routing {

    private final Directory directory;
    private final Competences competences;
    private final DeclaredTies ties;

    Routing(Directory directory, Competences competences, DeclaredTies ties) {
        this.directory = directory;
        this.competences = competences;
        this.ties = ties;
    }

    /**
     * The worker's own branch; never one that belongs to a company, which may be of the worker's chain though nobody said so, nor
     * one whose secretary declared a tie to a company of the chain. The community's is then the next.
     */
    public Desk branchOf(KnownPerson worker, @Nullable UUID platformId, String divisionCode) {
        Set<UUID> companies = Stream.of(platformId, worker.platformId(), worker.partnerId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        UUID own = worker.branchId();
        if (own != null && !ties.bindBranch(own, companies)) {
            return Desk.at(BRANCH, own);
        }
        List<String> chain = Divisions.chain(divisionCode);
        Optional<UUID> other = directory
                .publicBranch(chain, platformId)
                .filter(branch -> !ties.bindBranch(branch, companies))
                .or(() -> directory.community(chain).filter(community -> own != null));
        return desk(BRANCH, other, divisionCode);
    }

    private Desk publicBranch(@Nullable UUID platformId, String divisionCode) {
        return desk(BRANCH, directory.publicBranch(Divisions.chain(divisionCode), platformId), divisionCode);
    }

    public Desk dutyDesk(String divisionCode) {
        return desk(DUTY_DESK, directory.dutyDesk(Divisions.chain(divisionCode)), divisionCode);
    }

    /** Who comes after the present owner, when the case is passed on. */
    public Desk next(Grievance grievance) {
        return switch (grievance.hop()) {
            case DUTY_DESK, BRANCH -> company(grievance).orElseGet(() -> regulator(grievance));
            case PLATFORM -> regulator(grievance);
            case REGULATOR, SUPERIOR_REGULATOR -> superiorOf(grievance);
        };
    }

    /** Who comes after an owner who let the time run out: an urgent case is called out to the duty desk one level up. */
    public Desk nextAfterLapse(Grievance grievance) {
        if (grievance.hop() == DUTY_DESK) {
            return directory
                    .dutyDesk(Divisions.above(placeOf(grievance.ownerId(), grievance)))
                    .map(id -> Desk.at(DUTY_DESK, id))
                    .orElseGet(() -> regulator(grievance));
        }
        return next(grievance);
    }

    /**
     * Who is told of an urgent case beside the duty desk that has it: the branch and the department, as far as there are any.
     *
     * @param worker empty where nobody filed under an account
     */
    public List<Desk> beside(Grievance grievance, Optional<KnownPerson> worker) {
        UUID platformId = grievance.filing().platformId();
        String division = grievance.filing().divisionCode();
        Desk branch = worker.map(person -> branchOf(person, platformId, division))
                .orElseGet(() -> publicBranch(platformId, division));
        return Stream.of(branch, regulator(grievance))
                .filter(desk -> !desk.unrouted())
                .toList();
    }

    /** Who would own the case at its hop today; a committee where there is nobody. */
    Desk anew(Grievance grievance) {
        Filing filing = grievance.filing();
        List<String> chain = Divisions.chain(filing.divisionCode());
        List<String> owners = Divisions.chain(placeOf(grievance.ownerId(), grievance));
        Optional<UUID> found =
                switch (grievance.hop()) {
                    case DUTY_DESK -> directory.dutyDesk(owners);
                    case BRANCH -> directory.publicBranch(chain, filing.platformId());
                    case PLATFORM -> company(grievance).map(Desk::organisationId);
                    case REGULATOR -> department(grievance, chain);
                    case SUPERIOR_REGULATOR -> department(grievance, owners);
                };
        return found.map(id -> Desk.at(grievance.hop(), id)).orElseGet(() -> committee(grievance));
    }

    /** The department that is competent for the case, wherever the case lies. */
    public Desk department(Grievance grievance) {
        return regulator(grievance);
    }

    /** The department above one, or above the committee that stands in for one. */
    public Desk above(Desk department, Grievance grievance) {
        return superior(department.organisationId(), grievance);
    }

    /** The committee that finds the right organisation for a case that its owner gives back. */
    public Desk committee(Grievance grievance) {
        return unrouted(grievance.hop(), grievance.filing().divisionCode(), grievance.ownerId());
    }

    /** The organisation that the dispatcher named. */
    public Desk named(Grievance grievance, UUID organisationId) {
        boolean fit = directory.isFit(
                organisationId,
                grievance.hop(),
                grievance.filing().category(),
                grievance.filing().platformId(),
                Divisions.chain(grievance.filing().divisionCode()));
        if (!fit && !isCompetentByRule(organisationId, grievance)) {
            throw new GrievanceRejected.UnfitOrganisation();
        }
        return Desk.at(grievance.hop(), organisationId);
    }

    private boolean isCompetentByRule(UUID organisationId, Grievance grievance) {
        Filing filing = grievance.filing();
        boolean department = grievance.hop() == REGULATOR || grievance.hop() == SUPERIOR_REGULATOR;
        return department
                && competences
                        .department(filing.category(), filing.platformId(), Divisions.chain(filing.divisionCode()))
                        .filter(organisationId::equals)
                        .isPresent();
    }

    /** Who looks after a place: its street or community, or the nearest committee. */
    public UUID communityOf(String divisionCode) {
        return directory
                .community(Divisions.chain(divisionCode))
                .or(() -> directory.committee(Divisions.chain(divisionCode), null))
                .or(directory::topCommittee)
                .orElseThrow(GrievanceRejected.NobodyResponsible::new);
    }

    /** One level up: the organisation above in the tree, or the nearest committee of the place. */
    public Optional<UUID> above(UUID organisationId, String divisionCode) {
        return directory
                .parent(organisationId)
                .or(() -> directory.committee(Divisions.chain(divisionCode), organisationId))
                .or(directory::topCommittee);
    }

    private Optional<Desk> company(Grievance grievance) {
        UUID platformId = grievance.filing().platformId();
        if (platformId == null || !grievance.filing().summaryApproved()) {
            return Optional.empty();
        }
        List<String> chain = Divisions.chain(grievance.filing().divisionCode());
        return directory
                .companyParty(platformId, chain)
                .or(() -> directory.companyOffice(platformId, chain))
                .map(id -> Desk.at(PLATFORM, id));
    }

    private Desk regulator(Grievance grievance) {
        List<String> chain = Divisions.chain(grievance.filing().divisionCode());
        return desk(REGULATOR, department(grievance, chain), grievance.filing().divisionCode());
    }

    /** The department one level above the owner; where there is none, the nearest committee. */
    public Desk superiorOf(Grievance grievance) {
        return superior(grievance.ownerId(), grievance);
    }

    private Desk superior(UUID departmentId, Grievance grievance) {
        Optional<UUID> above = directory.parentDepartment(departmentId).or(() -> {
            List<String> chain = Divisions.above(placeOf(departmentId, grievance));
            return department(grievance, chain);
        });
        return desk(SUPERIOR_REGULATOR, above, placeOf(departmentId, grievance));
    }

    /** By the rules in force; where they are silent, by what the departments themselves are recorded with. */
    private Optional<UUID> department(Grievance grievance, List<String> chain) {
        UUID platformId = grievance.filing().platformId();
        return competences
                .department(grievance.filing().category(), platformId, chain)
                .or(() -> directory.regulator(grievance.filing().category(), platformId, chain));
    }

    private String placeOf(UUID organisationId, Grievance grievance) {
        return directory.divisionOf(organisationId).orElse(grievance.filing().divisionCode());
    }

    private Desk desk(Hop hop, Optional<UUID> found, String divisionCode) {
        return found.map(id -> Desk.at(hop, id)).orElseGet(() -> unrouted(hop, divisionCode, null));
    }

    private Desk unrouted(Hop hop, String divisionCode, @Nullable UUID except) {
        UUID committee = directory
                .committee(Divisions.chain(divisionCode), except)
                .or(directory::topCommittee)
                .orElseThrow(GrievanceRejected.NobodyResponsible::new);
        return new Desk(hop, committee, true);
    }
}
