package cn.fengxing.kit.operations;

import cn.fengxing.kit.inbox.DeadLetters.DeadLetter;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record that was put aside, by where it came from and what went wrong; not what it says.
 *
 * @param type CloudEvents type
 * @param errorClass null for a record that only waits behind a poison one of its key
 */
@Schema(example = """
                {"id":7,"topic":"fengxing.people.v1","key":"019ab4ef-0000-7000-8000-000000000031",
                 "type":"cn.fengxing.person.changed.v1","partition":2,"offset":118,"sentAt":"2026-11-24T02:00:00Z",
                 "errorClass":"java.lang.IllegalStateException","attempts":1,"parkedAt":"2026-11-24T02:00:01Z"}""")
public record DeadLetterView(
        long id,
        String topic,
        String key,
        @Nullable String type,
        int partition,
        long offset,
        Instant sentAt,
        @Nullable String errorClass,
        int attempts,
        Instant parkedAt) {

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.id(),
                letter.topic(),
                letter.key(),
                letter.type(),
                letter.partition(),
                letter.offset(),
                letter.time(),
                letter.errorClass(),
                letter.attempts(),
                letter.parkedAt());
    }
}
