package cn.fengxing.testkit.matrix;

import java.util.Locale;

/** Where the thing lies, seen from the organisation at which the caller holds the role. */
public enum Relation {
    /** Of that organisation, or of the caller as a person; also what belongs to nobody. */
    OWN,
    /** Of an organisation below. */
    BELOW,
    /** Of another organisation under the same parent. */
    BESIDE,
    /** Of the parent. */
    ABOVE,
    /** Of an organisation in another tree. */
    FOREIGN,
    /** Was there once, or never. */
    DELETED;

    /** As the file's header has it. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
