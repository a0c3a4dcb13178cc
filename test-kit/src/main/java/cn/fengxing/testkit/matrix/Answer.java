package cn.fengxing.testkit.matrix;

/**
 * What came back for a visit.
 *
 * @param bodiless whether no answer to such a request has a body (RFC 9110 section 9.3.2)
 */
record Answer(int status, String body, boolean bodiless) {

    Answer(int status, String body) {
        this(status, body, false);
    }
}
