package cn.fengxing.kit.operations;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a replay.
 *
 * @param keys how many keys were tried
 * @param freed how many of them wait no longer
 * @param records how many records were handled
 * @param errorClasses what failed again
 * @param next the key to go on after; null when none is left to try
 */
@Schema(example = """
                {"keys":2,"freed":1,"records":4,"errorClasses":["java.lang.IllegalStateException"]}""")
public record ReplayView(
        int keys,
        int freed,
        int records,
        Set<String> errorClasses,
        @Nullable String next) {}
