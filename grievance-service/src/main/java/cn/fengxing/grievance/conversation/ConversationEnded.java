package cn.fengxing.grievance.conversation;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** A closed case is not talked about. */
public final class ConversationEnded extends Rejected {

    ConversationEnded() {
        super(new ProblemType("case-conversation-ended", 409));
    }
}
