package cn.fengxing.bench;

/** Something that is measured. */
public interface Measurement {

    /** As in {@code ./fengxing bench NAME}. */
    String name();

    Report run() throws Exception;
}
