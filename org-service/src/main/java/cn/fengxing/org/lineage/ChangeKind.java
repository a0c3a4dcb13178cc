package cn.fengxing.org.lineage;

/** How the tree changed. */
public enum ChangeKind {
    MOVED,
    MERGED,
    SPLIT,
    DISSOLVED,
    UNDONE
}
