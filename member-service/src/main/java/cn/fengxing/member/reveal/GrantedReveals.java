package cn.fengxing.member.reveal;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Grant;
import cn.fengxing.member.person.RevealGrants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The caller is named in a grant, or holds a role that is. */
@ApplicationScoped
class GrantedReveals implements RevealGrants {

    private final RevealTable reveals;
    private final Caller caller;

    GrantedReveals(RevealTable reveals, Caller caller) {
        this.reveals = reveals;
        this.caller = caller;
    }

    @Override
    public boolean admitCaller(UUID personId) {
        if (!caller.signedIn()) {
            return false;
        }
        List<String> readers = reveals.readersOf(personId);
        return readers.contains(caller.personId().toString())
                || caller.grants().stream().map(Grant::toString).anyMatch(readers::contains);
    }
}
