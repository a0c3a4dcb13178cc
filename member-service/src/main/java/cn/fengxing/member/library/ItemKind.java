package cn.fengxing.member.library;

/** What sort of text it is. */
public enum ItemKind {
    POLICY,
    AGREEMENT,
    RULE
}
