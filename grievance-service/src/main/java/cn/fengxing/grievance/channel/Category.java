package cn.fengxing.grievance.channel;

import java.util.EnumSet;
import java.util.Set;

/** What workers of this field complain about. */
public enum Category {
    PAY_AND_DEDUCTIONS,
    ACCOUNT_SUSPENSION,
    ALGORITHM_AND_ASSIGNMENT,
    WORKING_TIME_AND_REST,
    ACCIDENT_AND_INSURANCE,
    CONTRACT_AND_SOCIAL_INSURANCE,
    DEPOSIT_AND_EQUIPMENT,
    TRAFFIC_AND_PARKING_PENALTIES,
    ACCESS_TO_COMMUNITIES_AND_MALLS,
    CUSTOMER_CONFLICT,
    DIGNITY_AND_HARASSMENT,
    TRAINING,
    OTHER;

    private static final Set<Category> LABOUR_DISPUTES = EnumSet.of(
            PAY_AND_DEDUCTIONS,
            ACCOUNT_SUSPENSION,
            WORKING_TIME_AND_REST,
            ACCIDENT_AND_INSURANCE,
            CONTRACT_AND_SOCIAL_INSURANCE,
            DEPOSIT_AND_EQUIPMENT,
            TRAINING);

    /** Whether it may be what 《劳动争议调解仲裁法》第二条 lets arbitration decide; who is in doubt is told rather than not. */
    public boolean mayBeLabourDispute() {
        return LABOUR_DISPUTES.contains(this);
    }
}
