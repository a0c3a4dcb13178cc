package cn.fengxing.kit.caller;

import static cn.fengxing.kit.caller.Places.below;
import static cn.fengxing.kit.caller.Places.dissolved;
import static cn.fengxing.kit.caller.Places.root;
import static cn.fengxing.kit.caller.Places.serving;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class KnownOrganisationsTest {

    @Inject
    OrganisationTree organisations;

    @Inject
    KnownTree tree;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager entities;

    @EventType(value = "cn.fengxing.organisation.changed.v1", topic = "fengxing.organisations.v1")
    record OrganisationChanged(
            UUID organisationId,
            String name,
            String type,
            String line,
            String path,
            String divisionCode,
            List<String> industries,
            boolean dissolved)
            implements DomainEvent {

        @Override
        public UUID aggregateId() {
            return organisationId;
        }
    }

    @Test
    void an_organisation_is_known_once_its_event_has_come() {
        OrganisationPlace place = root("PLATFORM_COMPANY", "CORPORATE", "210000000000", "COURIER");

        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish(
                        new OrganisationChanged(
                                place.id(),
                                "飞燕快递有限公司",
                                place.type(),
                                place.line(),
                                place.path(),
                                "210000000000",
                                List.of("COURIER"),
                                false),
                        1));

        Eventually.asserting(() -> assertThat(organisations.find(place.id())).contains(place));
    }

    @Test
    void an_older_event_changes_nothing() {
        OrganisationPlace place = root("BRANCH", "PARTY", "210000000000");

        tree.know(dissolved(place), 7);
        tree.know(place, 6);

        assertThat(organisations.find(place.id())).contains(dissolved(place));
    }

    @Test
    void below_a_dissolved_organisation_everything_is_as_good_as_dissolved() {
        OrganisationPlace committee = root("WORKING_COMMITTEE", "PARTY", "210000000000");
        OrganisationPlace branch = below(committee, "BRANCH", "PARTY", "210000000000");

        tree.know(dissolved(committee), branch);

        assertThat(organisations.find(branch.id()))
                .map(OrganisationPlace::dissolved)
                .contains(true);
    }

    @Test
    void what_lies_below_a_companys_organisation_is_the_companys_too() {
        OrganisationPlace party = serving(UUID.randomUUID(), root("PARTY_COMMITTEE", "PARTY", "210000000000"));
        OrganisationPlace branch = below(party, "BRANCH", "PARTY", "210000000000");

        tree.know(party, branch);

        assertThat(organisations.find(branch.id()))
                .map(OrganisationPlace::servesCompanyId)
                .contains(party.servesCompanyId());
    }

    @Test
    void an_id_leads_to_the_last_of_those_that_took_its_place() {
        OrganisationPlace first = dissolved(root("BRANCH", "PARTY", "210000000000"));
        OrganisationPlace second = dissolved(root("BRANCH", "PARTY", "210000000000"));
        OrganisationPlace last = root("BRANCH", "PARTY", "210000000000");
        tree.know(first, second, last);
        redirect(first, second);
        redirect(second, last);

        assertThat(organisations.successor(first.id())).contains(last.id());
        assertThat(organisations.successor(last.id())).contains(last.id());
        assertThat(organisations.successor(UUID.randomUUID())).isEmpty();
        assertThat(organisations.withPredecessors(Set.of(last.id())))
                .containsExactlyInAnyOrder(first.id(), second.id(), last.id());
        assertThat(organisations.withPredecessors(Set.of(first.id()))).containsExactly(first.id());
    }

    private void redirect(OrganisationPlace from, OrganisationPlace to) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE known_organisation SET redirected_to = ?2 WHERE id = ?1")
                        .setParameter(1, from.id())
                        .setParameter(2, to.id())
                        .executeUpdate());
    }

    @Test
    void the_condition_for_lists_and_the_rule_agree_about_every_pair() {
        Forest forest = Forest.grown(20260301, 120);
        tree.know(forest.places().toArray(OrganisationPlace[]::new));
        Set<UUID> ids = forest.places().stream().map(OrganisationPlace::id).collect(Collectors.toSet());
        List<OrganisationPlace> known = organisations.findAll(ids);

        for (OrganisationPlace seat : known) {
            for (Role role : List.of(Role.ORG_ADMIN, Role.COMMUNITY_WORKER, Role.DUTY_OFFICER, Role.REGULATOR)) {
                Reach reach = new Reach(seat, role);
                Set<UUID> expected = known.stream()
                        .filter(reach::covers)
                        .map(OrganisationPlace::id)
                        .collect(Collectors.toSet());
                Set<UUID> listed = listed(new ReachFilter(List.of(reach)));
                listed.retainAll(ids);
                assertThat(listed).as("%s", reach).isEqualTo(expected);
            }
        }
    }

    @Test
    void who_has_several_seats_sees_what_each_of_them_reaches() {
        OrganisationPlace one = root("BRANCH", "PARTY", "210000000000");
        OrganisationPlace other = root("BRANCH", "PARTY", "210000000000");
        tree.know(one, other);

        assertThat(listed(new ReachFilter(
                        List.of(new Reach(one, Role.ADVISER), new Reach(other, Role.BRANCH_SECRETARY)))))
                .containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(listed(new ReachFilter(List.of()))).isEmpty();
    }

    private Set<UUID> listed(ReachFilter reach) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Set<UUID> found = new HashSet<>();
            reach.bind(entities.createNativeQuery(
                            "SELECT o.id FROM known_organisation o WHERE " + reach.sql("o"), UUID.class))
                    .getResultList()
                    .forEach(id -> found.add((UUID) id));
            return found;
        });
    }
}
