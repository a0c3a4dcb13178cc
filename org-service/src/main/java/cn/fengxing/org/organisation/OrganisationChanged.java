package cn.fengxing.org.organisation;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of an organisation after a change, without contact data; the last one per key is the truth.
 *
 * @param redirectedTo what took the place of a dissolved organisation, which then stands right below it in the tree
 */
@EventType(value = "cn.fengxing.organisation.changed.v1", topic = "fengxing.organisations.v1")
public record OrganisationChanged(
        UUID organisationId,
        String name,
        OrganisationType type,
        Line line,
        @Nullable UUID parentId,
        String path,
        String divisionCode,
        List<String> industries,
        @Nullable UUID servesCompanyId,
        List<String> competences,
        @Nullable BranchForm form,
        @Nullable CommitteeLine committeeLine,
        @Nullable UUID redirectedTo,
        boolean dissolved)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return organisationId;
    }
}
