package cn.fengxing.org.competence;

/** What a worker does, as registration names it. */
public enum KindOfWork {
    COURIER,
    RIDER,
    RIDE_HAILING_DRIVER,
    TRUCK_DRIVER,
    LIVESTREAMER
}
