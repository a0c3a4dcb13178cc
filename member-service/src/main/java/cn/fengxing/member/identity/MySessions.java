package cn.fengxing.member.identity;

import cn.fengxing.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The devices on which the caller is signed in. */
@ApplicationScoped
public class MySessions {

    private final Caller caller;
    private final Sessions sessions;

    MySessions(Caller caller, Sessions sessions) {
        this.caller = caller;
        this.sessions = sessions;
    }

    @Transactional
    public List<SessionView> list() {
        return sessions.of(caller.personId(), caller.sessionId());
    }

    @Transactional
    public void nameThis(@Nullable String device) {
        sessions.name(caller.personId(), caller.sessionId(), device);
    }
}
