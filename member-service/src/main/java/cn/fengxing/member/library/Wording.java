package cn.fengxing.member.library;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Text as it is searched: full and half width, capitals and small letters alike, without spaces and signs. Chinese has no spaces
 * between words, and most of its words have two characters, so that any two neighbours are what is looked up.
 */
record Wording(String text) {

    static Wording of(String... parts) {
        var text = new StringBuilder();
        for (String part : parts) {
            Normalizer.normalize(part, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(text::appendCodePoint);
            text.append(' ');
        }
        return new Wording(text.toString().strip());
    }

    /** Neighbours within a part. */
    String[] pairs() {
        Set<String> pairs = new LinkedHashSet<>();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i++) {
            if (points[i] != ' ' && points[i + 1] != ' ') {
                pairs.add(new String(points, i, 2));
            }
        }
        return pairs.toArray(String[]::new);
    }
}
