package cn.fengxing.org.census.imports;

/** How far an import is. */
public enum ImportState {
    QUEUED,
    RUNNING,
    DONE,
    /** All rows have a verdict and nothing was taken. */
    ROLLED_BACK,
    /** The file is no such list, or could not be carried on with; the failure says which. */
    FAILED
}
