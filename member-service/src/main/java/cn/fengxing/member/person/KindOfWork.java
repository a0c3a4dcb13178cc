package cn.fengxing.member.person;

/** What a person does, with the industry whose branches are responsible. */
public enum KindOfWork {
    COURIER("COURIER"),
    RIDER("FOOD_DELIVERY"),
    RIDE_HAILING_DRIVER("RIDE_HAILING"),
    TRUCK_DRIVER("TRUCKING"),
    LIVESTREAMER("LIVESTREAM");

    private final String industry;

    KindOfWork(String industry) {
        this.industry = industry;
    }

    String industry() {
        return industry;
    }
}
