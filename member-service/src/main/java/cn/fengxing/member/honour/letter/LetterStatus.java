package cn.fengxing.member.honour.letter;

/** How far a letter has come. */
public enum LetterStatus {
    OFFERED,
    ISSUED,
    REVOKED
}
