package cn.fengxing.testkit.matrix;

/** What came back for a visit. */
record Answer(int status, String body) {}
