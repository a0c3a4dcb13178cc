package cn.fengxing.member.honour.letter;

/** Why a letter no longer stands. A list, so that nobody writes what everybody who verifies would read. */
public enum Revocation {
    ISSUED_IN_ERROR,
    NAME_WRONG,
    HONOUR_WITHDRAWN,
    TERM_ENDED
}
