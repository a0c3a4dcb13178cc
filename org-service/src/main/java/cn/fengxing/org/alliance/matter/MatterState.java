package cn.fengxing.org.alliance.matter;

/** Owed, done, or given up. */
public enum MatterState {
    OPEN,
    DONE,
    DROPPED
}
