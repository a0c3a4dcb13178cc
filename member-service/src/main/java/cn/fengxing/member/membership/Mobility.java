package cn.fengxing.member.membership;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Being away from the own branch: the branch at home that the member named, and the one that has him as a guest where he works. */
@Embeddable
class Mobility {

    private boolean mobile;
    private @Nullable UUID homeId;
    private @Nullable UUID hostId;
    private boolean hostGone;

    void begin(@Nullable UUID home) {
        mobile = true;
        homeId = home;
    }

    void end() {
        mobile = false;
        homeId = null;
        hostId = null;
        hostGone = false;
    }

    void confirmed() {
        homeId = null;
    }

    void isGuestAt(UUID branchId) {
        hostId = branchId;
        hostGone = false;
    }

    /** What has become of the host. */
    void follow(boolean hostIsGone) {
        hostGone = hostId != null && hostIsGone;
    }

    boolean needsHost() {
        return mobile && (hostId == null || hostGone);
    }

    boolean mobile() {
        return mobile;
    }

    @Nullable
    UUID homeId() {
        return homeId;
    }

    @Nullable
    UUID hostId() {
        return hostId;
    }
}
