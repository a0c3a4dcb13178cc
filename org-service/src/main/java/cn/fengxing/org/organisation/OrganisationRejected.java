package cn.fengxing.org.organisation;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;
import java.time.LocalDate;

/** Rules of the tree that a request broke. */
public abstract sealed class OrganisationRejected extends Rejected {

    private OrganisationRejected(String code, Object... arguments) {
        super(new ProblemType(code, 409), arguments);
    }

    /** Parent and child must be of one line. */
    public static final class ParentOfAnotherLine extends OrganisationRejected {
        ParentOfAnotherLine() {
            super("parent-of-another-line");
        }
    }

    /** An organisation cannot stand below itself. */
    public static final class MoveIntoOwnSubtree extends OrganisationRejected {
        public MoveIntoOwnSubtree() {
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
        public Dissolved() {
            super("organisation-dissolved");
        }
    }

    /** Type and place in the line are what other services sort by. */
    public static final class TypeStays extends OrganisationRejected {
        TypeStays() {
            super("organisation-type-stays");
        }
    }

    /** Forms are for branches, MOBILE for mobile branches and for no others. */
    public static final class FormOfAnotherType extends OrganisationRejected {
        FormOfAnotherType() {
            super("form-of-another-type");
        }
    }

    /** At least 3 full members; fewer form a joint branch with others. */
    public static final class TooFewFullMembers extends OrganisationRejected {
        TooFewFullMembers() {
            super("too-few-full-members");
        }
    }

    /** Only committees that serve no single company stand in a line of committees. */
    public static final class NoCommittee extends OrganisationRejected {
        NoCommittee() {
            super("no-committee");
        }
    }

    /** The line has no committee at this level of division, or this one is not under the line's own. */
    public static final class OutsideCommitteeLine extends OrganisationRejected {
        public OutsideCommitteeLine() {
            super("outside-committee-line");
        }
    }

    /** Social credit codes are for legal persons. */
    public static final class PartyHasNoCreditCode extends OrganisationRejected {
        PartyHasNoCreditCode() {
            super("party-has-no-credit-code");
        }
    }

    /** Two living organisations do not share a social credit code. */
    public static final class CreditCodeTaken extends OrganisationRejected {
        public CreditCodeTaken() {
            super("credit-code-taken");
        }
    }

    /** The Party line has one top. */
    public static final class RootStays extends OrganisationRejected {
        RootStays() {
            super("root-organisation-stays");
        }
    }

    /** History is only ever added to. */
    public static final class BeforeLastChange extends OrganisationRejected {
        public BeforeLastChange(LocalDate lastChange) {
            super("effective-before-last-change", lastChange.toString());
        }
    }
}
