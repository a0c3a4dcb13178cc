package cn.fengxing.grievance.hazard.open311;

/** One error as the specification has it. */
record Open311Error(int code, String description) {}
