package cn.fengxing.kit.operations;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.outbox.Republish;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An operator has events sent again, as after a reader lost what it knew. */
@ApplicationScoped
public class RepublishEvents {

    private final Operators operators;
    private final Republish republish;

    RepublishEvents(Operators operators, Republish republish) {
        this.operators = operators;
        this.republish = republish;
    }

    @Transactional
    RepublicationView request(RepublicationRequest request) {
        Instant since = request.since();
        String part = since == null ? request.fromId() + "-" + request.toId() : "since " + since;
        operators.admit("republish-events", part, request.reason(), Role.ORG_ADMIN);
        long id = since == null
                ? range(request.fromId(), request.toId())
                : since(since, request.fromId(), request.toId());
        return RepublicationView.of(republish.progress(id).orElseThrow());
    }

    RepublicationView progress(long id) {
        operators.admit("read-republication", Role.ORG_ADMIN);
        return republish.progress(id).map(RepublicationView::of).orElseThrow(CommonProblems::notFound);
    }

    private long range(@Nullable Long fromId, @Nullable Long toId) {
        if (fromId == null) {
            throw new FieldRejected("fromId", "required");
        }
        if (toId == null) {
            throw new FieldRejected("toId", "required");
        }
        if (toId < fromId) {
            throw new FieldRejected("toId", "too-small", fromId);
        }
        return republish.range(fromId, toId);
    }

    private long since(Instant since, @Nullable Long fromId, @Nullable Long toId) {
        if (fromId != null || toId != null) {
            throw new FieldRejected("since", "not-with-others");
        }
        return republish.since(since).orElseThrow(() -> new FieldRejected("since", "out-of-range"));
    }
}
