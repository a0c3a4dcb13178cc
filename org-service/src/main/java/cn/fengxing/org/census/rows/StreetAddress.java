package cn.fengxing.org.census.rows;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Street and house of an address; what lies above is said by the division, what lies below differs between two who write it down.
 *
 * @param key empty if there is nothing to go by
 */
record StreetAddress(String key) {

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ABOVE = Pattern.compile(
            "^(?:\\p{IsHan}{2,3}省)?(?:\\p{IsHan}{2,3}市)?(?:\\p{IsHan}{1,4}?[区县])?(?:\\p{IsHan}{1,5}街道(?!\\d))?");
    private static final Pattern TO_THE_HOUSE = Pattern.compile("^(.*?\\d+)号?");

    static StreetAddress of(String address) {
        String compatible = Normalizer.normalize(address, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String street =
                ABOVE.matcher(NOT_WORDS.matcher(compatible).replaceAll("")).replaceFirst("");
        Matcher house = TO_THE_HOUSE.matcher(street);
        return new StreetAddress(house.find() ? house.group(1) : street);
    }
}
