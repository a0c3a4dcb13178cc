package cn.fengxing.grievance.collective.desk;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.access.Seats.Seat;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.collective.Collective;
import cn.fengxing.grievance.collective.Collectives;
import cn.fengxing.grievance.collective.Collectives.Staying;
import cn.fengxing.grievance.collective.ShareCodes;
import cn.fengxing.grievance.knownperson.KnownPeople;
import cn.fengxing.grievance.reading.OwnerNames;
import cn.fengxing.grievance.reading.OwnerView;
import cn.fengxing.kit.figures.SmallGroups;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows collective cases to the desk at which they lie: the one place that decides what a company gets to see of them. */
@ApplicationScoped
@Transactional
public class CollectiveReads {

    private static final List<Action> TOGETHER = List.of(Action.EXTEND, Action.FORWARD, Action.PROPOSE, Action.REFUSE);
    private static final int MOST_OFFERS = 200;

    private final CollectiveDesk desk;
    private final Collectives collectives;
    private final AlikeCases alikeCases;
    private final ShareCodes shareCodes;
    private final Places places;

    CollectiveReads(
            CollectiveDesk desk, Collectives collectives, AlikeCases alikeCases, ShareCodes shareCodes, Places places) {
        this.desk = desk;
        this.collectives = collectives;
        this.alikeCases = alikeCases;
        this.shareCodes = shareCodes;
        this.places = places;
    }

    /** What organisations and divisions are called before a reader. */
    @ApplicationScoped
    static class Places {

        private final OwnerNames ownerNames;
        private final KnownPeople knownPeople;

        Places(OwnerNames ownerNames, KnownPeople knownPeople) {
            this.ownerNames = ownerNames;
            this.knownPeople = knownPeople;
        }

        OwnerView owner(UUID id) {
            return new OwnerView(id, ownerNames.of(id));
        }

        String shown(Collective collective) {
            return collective.hop().isCompany()
                    ? knownPeople.crowdedDivision(
                            collective.likeness().platformId(),
                            collective.likeness().divisionCode())
                    : collective.likeness().divisionCode();
        }
    }

    /** What could be one, by desk. */
    public AlikeView alike(@Nullable UUID organisationId) {
        return new AlikeView(alikeCases.on(desk.desks(organisationId)).entrySet().stream()
                .filter(kind -> kind.getValue().cases() > 1)
                .sorted(Map.Entry.comparingByValue((one, other) -> Long.compare(other.cases(), one.cases())))
                .limit(MOST_OFFERS)
                .map(kind -> alike(kind.getKey(), kind.getValue().cases()))
                .toList());
    }

    /** Those on the caller's desks that are not answered yet. */
    public Page<CollectiveView> open(@Nullable UUID organisationId, PageRequest page) {
        List<Seat> desks = desk.desks(organisationId);
        List<Collective> found = collectives.openAt(
                desks.stream().map(Seat::organisationId).toList(),
                page.after(UUID.class).orElse(new UUID(0, 0)),
                page.limit() + 1);
        Page<Collective> shown = Page.of(found, page, Collective::aliasId);
        return new Page<>(
                shown.items().stream()
                        .filter(collective -> desk.mayOpen(collective))
                        .map(this::drawn)
                        .toList(),
                shown.next());
    }

    public CollectiveView get(UUID id) {
        return drawn(desk.open(id));
    }

    private AlikeView.Alike alike(AlikeCases.Kind kind, long cases) {
        boolean hidden = kind.hop().isCompany() && cases < SmallGroups.THRESHOLD;
        return new AlikeView.Alike(
                places.owner(kind.ownerId()),
                kind.hop(),
                kind.likeness().category(),
                kind.likeness().platformId(),
                kind.likeness().divisionCode(),
                hidden ? null : cases,
                hidden);
    }

    private CollectiveView drawn(Collective collective) {
        boolean company = collective.hop().isCompany();
        List<Staying> staying = collectives.staying(collective.id());
        boolean hidden = company && staying.size() < SmallGroups.THRESHOLD;
        @Nullable
        Instant dueAt = staying.stream()
                .filter(each -> !each.status().waitsForWorker())
                .map(Staying::dueAt)
                .min(Instant::compareTo)
                .orElse(null);
        return new CollectiveView(
                collective.idAtOwner(),
                places.owner(collective.ownerId()),
                collective.hop(),
                collective.likeness().category(),
                collective.likeness().platformId(),
                places.shown(collective),
                shareCodes.summary(collective),
                hidden ? null : (long) staying.size(),
                hidden,
                company ? null : dueAt,
                dueAt == null ? null : LocalDate.ofInstant(dueAt, SHANGHAI),
                !collective.isOpen(),
                actions(collective, staying),
                company ? List.of() : staying.stream().map(Staying::id).toList(),
                collective.version());
    }

    private static List<Action> actions(Collective collective, List<Staying> staying) {
        List<Action> actions = new ArrayList<>();
        if (collective.isOpen() && !staying.isEmpty()) {
            if (staying.stream().anyMatch(each -> each.status() == Status.AWAITING_ACCEPTANCE)) {
                actions.add(Action.ACCEPT);
            }
            TOGETHER.stream()
                    .filter(action -> Channel.find(action, Status.IN_PROGRESS, collective.hop())
                            .isPresent())
                    .forEach(actions::add);
        }
        return actions;
    }
}
