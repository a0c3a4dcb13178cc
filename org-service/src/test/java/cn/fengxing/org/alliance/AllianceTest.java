package cn.fengxing.org.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.org.division.DivisionLevel;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllianceTest {

    private static final LocalDate FORMED = LocalDate.of(2026, 1, 10);
    private static final UUID LEAD = UUID.randomUUID();

    @Test
    void a_party_organisation_leads() {
        assertThatThrownBy(() -> formed(AllianceKind.ALLIANCE, "CORPORATE", DivisionLevel.TOWNSHIP))
                .isInstanceOf(AllianceRejected.LeadNotParty.class);
    }

    @Test
    void a_streets_committee_is_led_in_a_street_and_a_communitys_in_a_community() {
        assertThatThrownBy(() -> formed(AllianceKind.STREET_COMMITTEE, "PARTY", DivisionLevel.COUNTY))
                .isInstanceOf(AllianceRejected.KindOfAnotherLevel.class);
        assertThatThrownBy(() -> formed(AllianceKind.COMMUNITY_COMMITTEE, "PARTY", DivisionLevel.TOWNSHIP))
                .isInstanceOf(AllianceRejected.KindOfAnotherLevel.class);

        formed(AllianceKind.STREET_COMMITTEE, "PARTY", DivisionLevel.TOWNSHIP);
        formed(AllianceKind.COMMUNITY_COMMITTEE, "PARTY", DivisionLevel.VILLAGE);
    }

    @Test
    void the_chair_is_the_leads_alone_and_it_stays_in_it() {
        Alliance alliance = formed(AllianceKind.ALLIANCE, "PARTY", DivisionLevel.CITY);
        Seat chair = Seat.chair(alliance);

        assertThat(chair.organisationId()).isEqualTo(LEAD);
        assertThatThrownBy(() -> chair.leave(FORMED.plusYears(1))).isInstanceOf(AllianceRejected.OneChair.class);
        assertThatThrownBy(() -> Seat.take(alliance, UUID.randomUUID(), SeatKind.CHAIR, FORMED))
                .isInstanceOf(AllianceRejected.OneChair.class);
    }

    @Test
    void a_seat_that_was_to_begin_later_goes_with_the_alliance() {
        Alliance alliance = formed(AllianceKind.ALLIANCE, "PARTY", DivisionLevel.CITY);
        Seat seat = Seat.take(alliance, UUID.randomUUID(), SeatKind.MEMBER, FORMED.plusYears(2));

        alliance.dissolve(FORMED.plusYears(1));
        seat.endWith(FORMED.plusYears(1));

        assertThat(seat.view("").to()).isEqualTo(FORMED.plusYears(2));
        assertThatThrownBy(alliance::requireActive).isInstanceOf(AllianceRejected.Dissolved.class);
    }

    @Test
    void an_organisation_leaves_once() {
        Seat seat = Seat.take(
                formed(AllianceKind.ALLIANCE, "PARTY", DivisionLevel.CITY),
                UUID.randomUUID(),
                SeatKind.DEPUTY,
                FORMED.plusDays(1));

        assertThatThrownBy(() -> seat.leave(FORMED)).isInstanceOf(AllianceRejected.EndBeforeStart.class);
        seat.leave(FORMED.plusDays(30));
        assertThatThrownBy(() -> seat.leave(FORMED.plusDays(31))).isInstanceOf(AllianceRejected.SeatLeft.class);
    }

    private static Alliance formed(AllianceKind kind, String line, DivisionLevel level) {
        OrganisationPlace lead =
                new OrganisationPlace(LEAD, LEAD + "/", "BRANCH", line, null, "210102001000", Set.of(), false);
        return Alliance.form(new FormAllianceRequest(kind, "大工委", "服务骑手", LEAD, FORMED), lead, level);
    }
}
