package cn.fengxing.kit.places;

import java.util.Arrays;

/** Somebody, told apart from others and recognised again, but not known: see {@link Places#holder}. */
public final class PlaceHolder {

    private final byte[] index;

    PlaceHolder(byte[] index) {
        this.index = index.clone();
    }

    byte[] index() {
        return index.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceHolder holder && Arrays.equals(index, holder.index);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(index);
    }
}
