package cn.fengxing.kit.places;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Why somebody gets no place. */
public abstract sealed class PlaceRejected extends Rejected {

    private PlaceRejected(String code, Object... arguments) {
        super(new ProblemType(code, 409), arguments);
    }

    /** Signing up has not begun. */
    public static final class NotOpenYet extends PlaceRejected {
        NotOpenYet() {
            super("sign-up-not-open-yet");
        }
    }

    /** Signing up has ended. */
    public static final class Closed extends PlaceRejected {
        Closed() {
            super("sign-up-closed");
        }
    }

    /** The same person holds a place or waits for one. */
    public static final class SignedUpAlready extends PlaceRejected {
        SignedUpAlready() {
            super("signed-up-already");
        }
    }

    /** Places and waiting list are full. */
    public static final class Full extends PlaceRejected {
        Full() {
            super("places-full");
        }
    }

    /** Nobody loses a place because there are to be fewer. */
    public static final class FewerThanTaken extends PlaceRejected {
        FewerThanTaken(int taken) {
            super("places-taken", taken);
        }
    }
}
