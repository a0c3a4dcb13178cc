package cn.fengxing.org.organisation;

/** What is not in order with an organisation, but refuses nothing. */
public enum OrganisationWarning {
    /** 正式党员不足 3 人. */
    TOO_FEW_FULL_MEMBERS,
    /** 党员 7 人以上，应当设立支部委员会. */
    COMMITTEE_TO_ELECT,
    /** 党员超过 50 人. */
    TOO_MANY_MEMBERS,
    /** 联合支部覆盖的企业一般不超过 5 家. */
    TOO_MANY_COMPANIES,
    /** 联合支部覆盖的企业不足 2 家. */
    TOO_FEW_COMPANIES,
    /** 六个月内应当换届. */
    REELECTION_SOON,
    /** 届满未换届. */
    REELECTION_OVERDUE
}
