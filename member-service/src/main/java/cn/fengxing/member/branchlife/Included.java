package cn.fengxing.member.branchlife;

/** Who is asked to come: those who belong to the branch, its guests (host, no vote), and those who take part beside their own. */
public enum Included {
    MEMBERS,
    GUESTS,
    PARTICIPANTS
}
