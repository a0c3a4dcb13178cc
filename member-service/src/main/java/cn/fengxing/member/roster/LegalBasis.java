package cn.fengxing.member.roster;

import cn.fengxing.member.holding.Label;

/** On what a company may hand over personal data (个人信息保护法, article 13 and, for another's use, article 23). */
public enum LegalBasis {
    @Label("本人单独同意")
    SEPARATE_CONSENT,
    @Label("订立、履行合同所必需")
    CONTRACT,
    @Label("人力资源管理所必需")
    HUMAN_RESOURCES,
    @Label("履行法定职责或者法定义务")
    STATUTORY_DUTY
}
