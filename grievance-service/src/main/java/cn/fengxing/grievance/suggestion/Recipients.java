package cn.fengxing.grievance.suggestion;

import cn.fengxing.grievance.knownstation.KnownStations;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds who answers for what is addressed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Recipients {

    private final KnownStations stations;
    private final OrganisationTree tree;
    private final Routing routing;

    Recipients(KnownStations stations, OrganisationTree tree, Routing routing) {
        this.stations = stations;
        this.tree = tree;
        this.routing = routing;
    }

    /** @throws FieldRejected 400 for a station or department that there is not, or a community without a place */
    public Recipient find(RecipientRequest request) {
        return switch (request.kind()) {
            case STATION ->
                id(request)
                        .flatMap(stations::find)
                        .map(s -> new Recipient(request.kind(), s.id(), s.organisationId(), s.divisionCode()))
                        .orElseThrow(Recipients::unknown);
            case COMMUNITY -> community(request.divisionCode());
            case DEPARTMENT ->
                id(request)
                        .flatMap(tree::find)
                        .filter(place -> place.type().equals("REGULATOR") && !place.dissolved())
                        .map(place -> department(place, request.divisionCode()))
                        .orElseThrow(Recipients::unknown);
        };
    }

    private Recipient community(@Nullable String divisionCode) {
        if (divisionCode == null) {
            throw new FieldRejected("recipient.divisionCode", "recipient-place-missing");
        }
        UUID community = routing.communityOf(divisionCode);
        return new Recipient(RecipientKind.COMMUNITY, community, community, divisionCode);
    }

    private static Recipient department(OrganisationPlace place, @Nullable String divisionCode) {
        String division = divisionCode == null ? place.divisionCode() : divisionCode;
        if (division == null) {
            throw new FieldRejected("recipient.divisionCode", "recipient-place-missing");
        }
        return new Recipient(RecipientKind.DEPARTMENT, place.id(), place.id(), division);
    }

    private static Optional<UUID> id(RecipientRequest request) {
        return Optional.ofNullable(request.recipientId());
    }

    private static FieldRejected unknown() {
        return new FieldRejected("recipient.recipientId", "recipient-unknown");
    }
}
