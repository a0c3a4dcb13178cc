package cn.fengxing.member.consent;

import java.util.UUID;

/** A person took a consent back: observers delete, in the same transaction, what hung on it. It never leaves the process. */
public record ConsentWithdrawn(UUID personId, Purpose purpose) {}
