package cn.fengxing.kit.operations;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.inbox.DeadLetters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An operator has records that were put aside handled again; each in a transaction of its own. */
@ApplicationScoped
public class ReplayDeadLetters {

    /** So many keys in one request, which is to be answered before the edge loses patience. */
    private static final int MOST_KEYS = 200;

    private final Operators operators;
    private final DeadLetters deadLetters;

    ReplayDeadLetters(Operators operators, DeadLetters deadLetters) {
        this.operators = operators;
        this.deadLetters = deadLetters;
    }

    ReplayView replay(ReplayRequest request) {
        String topic = request.topic();
        String key = request.key();
        operators.admit(
                "replay-dead-letters", key == null ? topic : topic + "/" + key, request.reason(), Role.ORG_ADMIN);
        if (key != null) {
            return replay(topic, List.of(key), null);
        }
        List<String> keys = deadLetters.parkedKeys(topic, request.after(), MOST_KEYS);
        return replay(topic, keys, keys.size() < MOST_KEYS ? null : keys.get(MOST_KEYS - 1));
    }

    private ReplayView replay(String topic, List<String> keys, @Nullable String next) {
        int freed = 0;
        int records = 0;
        Set<String> errorClasses = new TreeSet<>();
        for (String key : keys) {
            DeadLetters.Replay replay = deadLetters.replay(topic, key);
            records += replay.replayed();
            if (replay.errorClass() == null) {
                freed++;
            } else {
                errorClasses.add(replay.errorClass());
            }
        }
        return new ReplayView(keys.size(), freed, records, errorClasses, next);
    }
}
