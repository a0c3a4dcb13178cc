package cn.fengxing.member.branchlife;

/** The three meetings and the class (三会一课), the theme Party day, and study. */
public enum BranchActivityKind {
    MEETING_OF_ALL,
    COMMITTEE_MEETING,
    GROUP_MEETING,
    PARTY_CLASS,
    THEME_DAY,
    STUDY
}
