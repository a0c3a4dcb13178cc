package cn.fengxing.grievance.reveal;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.handler.Handlers;
import cn.fengxing.kit.caller.Grant;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Who handles a case where it lies: those named for it, or the officers of the company. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Readers {

    private final Handlers handlers;
    private final OrganisationTree tree;

    Readers(Handlers handlers, OrganisationTree tree) {
        this.handlers = handlers;
        this.tree = tree;
    }

    List<String> of(Grievance grievance) {
        UUID owner = grievance.ownerId();
        if (grievance.hop().isCompany()) {
            UUID served =
                    tree.find(owner).map(OrganisationPlace::servesCompanyId).orElse(null);
            return Stream.of(owner, served)
                    .filter(Objects::nonNull)
                    .map(at -> new Grant(Role.PLATFORM_OFFICER, at).toString())
                    .toList();
        }
        List<String> named = handlers.of(grievance).stream().map(UUID::toString).toList();
        return named.isEmpty() ? List.of(new Grant(Role.REGULATOR, owner).toString()) : named;
    }
}
