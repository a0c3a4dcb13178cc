package cn.fengxing.grievance.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom the mending was given. A helper is known by a keyed hash alone, and only until the end: no list tells where a helper was. */
@Embeddable
public class Assignee {

    @Enumerated(EnumType.STRING)
    @Column(name = "assignee_kind")
    private AssigneeKind kind;

    @Column(name = "assignee_id")
    private @Nullable UUID id;

    @Column(name = "helper_index")
    private byte @Nullable [] helper;

    protected Assignee() {
        // for Hibernate
    }

    private Assignee(AssigneeKind kind, @Nullable UUID id, byte @Nullable [] helper) {
        this.kind = kind;
        this.id = id;
        this.helper = helper;
    }

    public static Assignee organisation(UUID id) {
        return new Assignee(AssigneeKind.ORGANISATION, id, null);
    }

    public static Assignee team(UUID id) {
        return new Assignee(AssigneeKind.TEAM, id, null);
    }

    public static Assignee helper(byte[] index) {
        return new Assignee(AssigneeKind.HELPER, null, index);
    }

    public AssigneeKind kind() {
        return kind;
    }

    /** Null for a helper. */
    public @Nullable UUID id() {
        return id;
    }

    public boolean isOneOf(List<byte[]> indexes) {
        return helper != null && indexes.stream().anyMatch(index -> Arrays.equals(index, helper));
    }

    void forgetHelper() {
        helper = null;
    }
}
