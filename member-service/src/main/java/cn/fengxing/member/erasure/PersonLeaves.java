package cn.fengxing.member.erasure;

import java.util.UUID;

/** A person is erased: observers forget, in the same transaction, what they hold. It never leaves the process. */
public record PersonLeaves(UUID personId) {}
