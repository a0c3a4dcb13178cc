package cn.fengxing.org.organisation;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of the tree that a request broke. */
public abstract sealed class OrganisationRejected extends Rejected {

    private OrganisationRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** Parent and child must be of one line. */
    public static final class ParentOfAnotherLine extends OrganisationRejected {
        ParentOfAnotherLine() {
            super("parent-of-another-line");
        }
    }

    /** An organisation cannot stand below itself. */
    public static final class MoveIntoOwnSubtree extends OrganisationRejected {
        MoveIntoOwnSubtree() {
            super("move-into-own-subtree");
        }
    }

    /** Only a Party organisation serves a company. */
    public static final class OnlyPartyServes extends OrganisationRejected {
        OnlyPartyServes() {
            super("only-party-serves");
        }
    }

    /** Nothing changes at an organisation that no longer exists. */
    public static final class Dissolved extends OrganisationRejected {
        Dissolved() {
            super("organisation-dissolved");
        }
    }
}
