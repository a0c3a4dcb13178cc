package cn.fengxing.grievance.knownperson;

/** As what somebody works, in the words of member-service. */
public enum KindOfWork {
    COURIER,
    RIDER,
    RIDE_HAILING_DRIVER,
    TRUCK_DRIVER,
    LIVESTREAMER
}
