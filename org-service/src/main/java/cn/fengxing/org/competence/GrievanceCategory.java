package cn.fengxing.org.competence;

/** What a grievance can be about; the codes are those of grievance-service's events. */
public enum GrievanceCategory {
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
    OTHER
}
