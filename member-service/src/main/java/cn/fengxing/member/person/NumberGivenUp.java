package cn.fengxing.member.person;

import java.util.UUID;

/** From now on the number is not this person's: somebody else has it, or nobody. Observed within the transaction. */
public record NumberGivenUp(UUID personId, String phone) {}
