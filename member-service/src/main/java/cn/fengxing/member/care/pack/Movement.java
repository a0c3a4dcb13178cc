package cn.fengxing.member.care.pack;

/** Why the balance moved. */
enum Movement {
    RECEIVED,
    REMOVED,
    HANDED_OUT
}
