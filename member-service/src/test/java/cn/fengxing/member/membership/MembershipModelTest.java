package cn.fengxing.member.membership;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.member.membership.placement.ReturnReason;
import cn.fengxing.member.membership.transfer.Transfer;
import cn.fengxing.member.membership.transfer.TransferState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whatever happens in whatever order, nobody belongs to two branches, and nobody is on no list and in no branch. */
class MembershipModelTest {

    private static final String DIVISION = "210102000000";
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final PlacementClock CLOCK = new PlacementClock(NOW, NOW.plusSeconds(80), NOW.plusSeconds(100));

    @Property(tries = 3_000)
    void no_sequence_loses_a_member_or_doubles_one(
            @ForAll @Size(max = 80) List<@IntRange(min = 0, max = 999_999) Integer> numbers) {
        World world = new World();
        for (int number : numbers) {
            world.act(number);
            world.check();
        }
    }

    /** What the simplest of minds keeps of a member. */
    private static final class Told {
        boolean alive = true;
        boolean mobile;

        @Nullable
        UUID belongs;

        @Nullable
        UUID guest;

        final List<UUID> openAffiliations = new ArrayList<>();

        void belongTo(UUID branch) {
            openAffiliations.clear();
            openAffiliations.add(branch);
            belongs = branch;
        }
    }

    private static final class World {
        final List<UUID> branches = new ArrayList<>();
        final Map<UUID, UUID> merged = new HashMap<>();
        final Set<UUID> dissolved = new HashSet<>();
        final List<Membership> members = new ArrayList<>();
        final Map<UUID, Told> told = new HashMap<>();
        final List<Transfer> transfers = new ArrayList<>();

        World() {
            for (int i = 0; i < 5; i++) {
                branches.add(new UUID(0, i + 1));
            }
        }

        void act(int number) {
            int action = number % 19;
            UUID branch = branches.get(number / 19 % branches.size());
            UUID other = branches.get(number / 95 % branches.size());
            if (action <= 1 && members.size() < 4) {
                enter(action == 0, branch);
                return;
            }
            if (action >= 15) {
                changeTree(action, branch, other);
                return;
            }
            if (members.isEmpty()) {
                return;
            }
            Membership member = members.get(number / 475 % members.size());
            try {
                change(action, member, branch);
            } catch (MembershipRejected refused) {
                // a refusal changes nothing, which the check sees
            }
        }

        private void enter(boolean registers, UUID branch) {
            Told entry = new Told();
            Membership member;
            if (registers) {
                member = Membership.claimed(Standing.FULL, DIVISION, branch, CLOCK);
                entry.mobile = true;
            } else if (lives(branch)) {
                member = Membership.onProbation(branch, DIVISION);
                entry.belongTo(branch);
            } else {
                return;
            }
            members.add(member);
            told.put(member.id(), entry);
        }

        private void change(int action, Membership member, UUID branch) {
            Told entry = told.get(member.id());
            switch (action) {
                case 2 -> {
                    if (lives(branch)) {
                        member.confirmAt(branch);
                        entry.belongTo(branch);
                    }
                }
                case 3 -> {
                    if (lives(branch)) {
                        member.admit(branch);
                        entry.belongTo(branch);
                        atHome(entry);
                    }
                }
                case 4 -> {
                    member.goMobile(DIVISION, CLOCK);
                    entry.mobile = true;
                }
                case 5, 6 -> {
                    if (lives(branch)) {
                        member.propose(branch);
                    }
                }
                case 7, 8 -> accept(member, entry);
                case 9 -> member.returnPlacement();
                case 10 -> propose(member, branch);
                case 11 -> open(member).forEach(transfer -> transfer.accept(NOW, NOW));
                case 12 -> open(member).forEach(transfer -> complete(transfer, member, entry));
                case 13 ->
                    open(member).forEach(transfer -> {
                        if (branch.hashCode() % 2 == 0) {
                            transfer.lapse(NOW);
                        } else {
                            transfer.sendBack(ReturnReason.PAPERS_INCOMPLETE, NOW);
                        }
                    });
                default -> leave(member, entry, branch);
            }
        }

        private void accept(Membership member, Told entry) {
            UUID proposed = member.search().proposedId();
            if (proposed != null && !lives(proposed)) {
                return; // nobody's role reaches what is dissolved
            }
            boolean lost = entry.belongs != null && !lives(entry.belongs);
            member.acceptPlacement();
            if (lost) {
                entry.belongTo(Objects.requireNonNull(proposed));
                atHome(entry);
            } else {
                entry.guest = proposed;
            }
        }

        private void propose(Membership member, UUID to) {
            UUID from = member.affiliationId();
            if (from != null
                    && member.living()
                    && lives(from)
                    && lives(to)
                    && !today(from).equals(today(to))
                    && open(member).isEmpty()) {
                transfers.add(Transfer.proposed(member.id(), from, to, NOW, NOW));
            }
        }

        private void complete(Transfer transfer, Membership member, Told entry) {
            if (!lives(transfer.toId()) || !Objects.equals(today(transfer.fromId()), today(member.affiliationId()))) {
                return;
            }
            transfer.complete(new byte[1], LocalDate.EPOCH, NOW);
            member.transferTo(transfer.toId());
            entry.belongTo(transfer.toId());
            atHome(entry);
        }

        private void leave(Membership member, Told entry, UUID branch) {
            if (branch.hashCode() % 2 == 0) {
                boolean gone = member.withdraw(CLOCK);
                assertThat(gone).isEqualTo(entry.belongs == null);
                entry.alive = !gone;
                atHome(entry);
            } else {
                member.leave(NOW);
                entry.alive = false;
            }
            if (!entry.alive) {
                entry.openAffiliations.clear();
                open(member).forEach(transfer -> transfer.withdraw(NOW));
            }
        }

        private void changeTree(int action, UUID branch, UUID other) {
            switch (action) {
                case 15 -> {
                    if (lives(branch)
                            && lives(other)
                            && !merged.containsKey(branch)
                            && !today(other).equals(branch)) {
                        merged.put(branch, other);
                    }
                }
                case 16 -> merged.remove(branch);
                case 17 -> dissolved.add(branch);
                default -> dissolved.remove(branch);
            }
            members.stream()
                    .filter(Membership::living)
                    .forEach(member -> member.follow(
                            member.affiliationId() != null && !lives(member.affiliationId()),
                            member.hostId() != null && !lives(member.hostId()),
                            DIVISION,
                            CLOCK));
        }

        void check() {
            for (Membership member : members) {
                Told entry = told.get(member.id());
                assertThat(member.living()).isEqualTo(entry.alive);
                assertThat(entry.openAffiliations).hasSizeLessThanOrEqualTo(1);
                assertThat(open(member)).hasSizeLessThanOrEqualTo(1);
                if (entry.alive) {
                    assertThat(member.affiliationId()).isEqualTo(entry.belongs);
                    assertThat(member.waitsForBranch()).isEqualTo(!hasBranch(entry));
                } else {
                    assertThat(member.waitsForBranch()).isFalse();
                    assertThat(open(member)).isEmpty();
                }
            }
            assertThat(transfers.stream().filter(each -> each.state() == TransferState.DONE))
                    .allMatch(each -> !each.open());
        }

        private boolean hasBranch(Told entry) {
            boolean belongs = entry.belongs != null && lives(entry.belongs);
            boolean lost = entry.belongs != null && !belongs;
            return !lost && (entry.mobile ? entry.guest != null && lives(entry.guest) : belongs);
        }

        private List<Transfer> open(Membership member) {
            return transfers.stream()
                    .filter(each -> each.membershipId().equals(member.id()) && each.open())
                    .toList();
        }

        private static void atHome(Told entry) {
            entry.mobile = false;
            entry.guest = null;
        }

        private boolean lives(UUID branch) {
            return !dissolved.contains(today(branch));
        }

        private @Nullable UUID today(@Nullable UUID branch) {
            UUID at = branch;
            for (int i = 0; at != null && merged.containsKey(at) && i < 10; i++) {
                at = merged.get(at);
            }
            return at;
        }
    }
}
