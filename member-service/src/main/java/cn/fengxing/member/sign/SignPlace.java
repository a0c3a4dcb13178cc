package cn.fengxing.member.sign;

/** Where a sign is seen: by the members of the own branch, or by whoever is shown a card with a code. */
public enum SignPlace {
    BRANCH,
    CARD
}
