package cn.fengxing.kit.upload;

import cn.fengxing.kit.problem.ProblemType;

/** Refusals of uploads; docs/problems.md tells clients what to do about each. */
final class UploadProblems {

    static final ProblemType OFFSET_MISMATCH = new ProblemType("upload-offset-mismatch", 409);
    static final ProblemType VERSION_UNSUPPORTED = new ProblemType("tus-version-unsupported", 412);
    static final ProblemType INTERRUPTED = new ProblemType("upload-interrupted", 408);
    static final ProblemType QUOTA_EXCEEDED = new ProblemType("upload-quota-exceeded", 429);

    /** The status that the checksum extension of tus invented. */
    static final ProblemType CHECKSUM_MISMATCH = new ProblemType("upload-checksum-mismatch", 460);

    private UploadProblems() {}
}
