package cn.fengxing.member.library;

/** From the desk to the public and back. */
public enum ItemState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
