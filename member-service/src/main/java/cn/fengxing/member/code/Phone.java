package cn.fengxing.member.code;

/** What is taken for a phone and for a code. */
public final class Phone {

    /** A mobile number of mainland China, without country code. */
    public static final String PATTERN = "^1[3-9][0-9]{9}$";

    public static final String CODE_PATTERN = "^[0-9]{6}$";

    private Phone() {}
}
