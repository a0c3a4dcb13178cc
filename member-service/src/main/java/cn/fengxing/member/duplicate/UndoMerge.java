package cn.fengxing.member.duplicate;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes a merge back, for who reaches the account that went on. */
@ApplicationScoped
public class UndoMerge {

    private final Caller caller;
    private final Pairs pairs;
    private final People people;
    private final Merges merges;
    private final MergePeople.Handover handover;

    UndoMerge(Caller caller, Pairs pairs, People people, Merges merges, MergePeople.Handover handover) {
        this.caller = caller;
        this.pairs = pairs;
        this.people = people;
        this.merges = merges;
        this.handover = handover;
    }

    @Transactional
    public MergeView get(UUID id) {
        caller.requireAny(Role.ORG_ADMIN);
        return merges.find(id)
                .filter(merge ->
                        people.living(merge.toId()).filter(pairs::isReached).isPresent())
                .orElseThrow(CommonProblems::notFound);
    }

    @Transactional
    public void undo(UUID id) {
        MergeView merge = get(id);
        Stream.of(merge.fromId(), merge.toId()).sorted().forEach(people::lockedOrMerged);
        Person to = people.living(merge.toId()).orElseThrow(CommonProblems::notFound);
        Person from = people.lockedOrMerged(merge.fromId()).orElseThrow(MergeRejected.NotUndone::new);
        var moved = merges.undo(merge).orElseThrow(MergeRejected.NotUndone::new);
        handover.back(new Pairs.Pair(from, to), moved);
    }
}
