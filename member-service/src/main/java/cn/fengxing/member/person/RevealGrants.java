package cn.fengxing.member.person;

import java.util.UUID;

/** Whether the caller may be shown somebody because that one agreed to it. */
public interface RevealGrants {

    /** Within the caller's transaction. */
    boolean admitCaller(UUID personId);
}
