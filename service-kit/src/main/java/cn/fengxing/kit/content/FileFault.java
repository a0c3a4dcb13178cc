package cn.fengxing.kit.content;

import cn.fengxing.kit.problem.ProblemType;
import java.util.Arrays;
import java.util.Optional;

/** Why a file is not taken. The code is kept with the upload, so that a client that lost the answer learns it later. */
public enum FileFault {
    /** None of the types that this purpose takes, or of none that is understood. */
    TYPE("file-type-not-accepted"),
    /** An iPhone's own format, so common that it gets its own advice. */
    HEIC("file-is-heic"),
    /** Not whole, not what it begins as, or something else as well. */
    DAMAGED("file-damaged"),
    TOO_MANY_PIXELS("file-has-too-many-pixels"),
    /** Unpacked it is far larger than it looks. */
    EXPANDS("file-expands-too-far"),
    /** Scripts, macros, embedded files, or what opens other programs. */
    ACTIVE("file-has-active-content"),
    /** A password keeps anybody from looking into it. */
    ENCRYPTED("file-is-encrypted");

    private static final int UNPROCESSABLE = 422;

    private final ProblemType type;

    FileFault(String code) {
        this.type = new ProblemType(code, UNPROCESSABLE);
    }

    public ProblemType type() {
        return type;
    }

    public static Optional<FileFault> ofCode(String code) {
        return Arrays.stream(values())
                .filter(fault -> fault.type.code().equals(code))
                .findFirst();
    }
}
