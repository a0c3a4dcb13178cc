package cn.fengxing.member.reveal;

import cn.fengxing.member.holding.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Grants as something that is held of a person. A merge leaves them where they are: cases know the account that filed them. */
@ApplicationScoped
class HeldReveals implements Holding {

    private final RevealTable reveals;

    HeldReveals(RevealTable reveals) {
        this.reveals = reveals;
    }

    @Override
    public String name() {
        return "reveals";
    }

    @Override
    public List<HeldReveal> held(UUID personId) {
        return reveals.readersOf(personId).stream().map(HeldReveal::new).toList();
    }

    @Override
    public void erase(UUID personId) {
        reveals.forget(personId);
    }

    @Override
    public List<String> move(UUID from, UUID to) {
        return List.of();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        // nothing was moved
    }
}
