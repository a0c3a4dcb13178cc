package cn.fengxing.grievance.hazard.open311;

/** What Open311 refuses, with the code that the specification has for it; its text goes to the client. */
class Open311Refused extends RuntimeException {

    private final int code;

    Open311Refused(int code, String description) {
        super(description, null, false, false);
        this.code = code;
    }

    static Open311Refused missing(String parameter) {
        return new Open311Refused(400, parameter + " was not provided / 缺少 " + parameter);
    }

    static Open311Refused wrong(String parameter) {
        return new Open311Refused(400, parameter + " is not valid / " + parameter + " 有误");
    }

    static Open311Refused unknown(String parameter) {
        return new Open311Refused(404, parameter + " provided was not found / 没有这个 " + parameter);
    }

    int code() {
        return code;
    }
}
