package cn.fengxing.org.jointbranch;

import java.util.UUID;

/** A joint branch took a company in, or let it go; fired in the transaction in which it did. */
public record CoverChanged(UUID branchId, UUID companyId) {}
