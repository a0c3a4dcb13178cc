package cn.fengxing.kit.attachment;

/** What a link is for. */
public enum LinkUse {
    /** To look at in a page; of what is no photo, a download all the same. */
    VIEW,
    DOWNLOAD
}
