package cn.fengxing.member.erasure;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.member.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Reads our own word of who was erased. The topic keeps it for good, a backup from before does not know of it: once that backup
 * is back, whoever was erased since is erased again, key and all, as soon as reading goes on from where the backup stood.
 */
@ApplicationScoped
public class RepeatErasures implements EventHandler {

    private final People people;
    private final ErasePerson erasePerson;

    RepeatErasures(People people, ErasePerson erasePerson) {
        this.people = people;
        this.erasePerson = erasePerson;
    }

    record PersonChanged(UUID personId, boolean erased) {}

    @Override
    public String topic() {
        return "fengxing.people.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.type().equals("cn.fengxing.person.changed.v1") || event.data() == null) {
            return;
        }
        PersonChanged person = event.as(PersonChanged.class);
        if (person.erased()) {
            people.lockedOrMerged(person.personId()).ifPresent(erasePerson::erase);
        }
    }
}
