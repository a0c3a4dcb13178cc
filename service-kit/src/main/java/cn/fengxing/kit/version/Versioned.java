package cn.fengxing.kit.version;

/** What is shown in a version: an answer that has it as its body carries the version as its ETag. */
public interface Versioned {

    /** Grows with every change. */
    long version();
}
