package cn.fengxing.acceptance;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that finds nothing proves something only if it would have found it. */
class NeedlesTest {

    private static final String TEXT = "朱鹮13964207315";

    private final Needles needles = new Needles(Map.of("bird", TEXT));

    @Test
    void a_text_is_found_in_every_disguise() {
        assertThat(needles.in("…" + TEXT + "…")).containsExactly("bird");
        assertThat(needles.in(TEXT.getBytes(UTF_16LE))).containsExactly("bird in UTF-16");
        assertThat(needles.in("E69CB1E9B9AE3133393634323037333135")).containsExactly("bird in hex");
        assertThat(needles.in("\\u6731\\u9e6e13964207315")).containsExactly("bird escaped");
        assertThat(needles.in("?q=%E6%9C%B1%E9%B9%AE13964207315")).containsExactly("bird in a URL");
        for (String before : new String[] {"", "a", "ab", "abc"}) {
            String encoded = Base64.getEncoder().encodeToString((before + TEXT + before).getBytes(UTF_8));
            assertThat(needles.in(encoded)).containsExactly("bird in Base64");
        }
        assertThat(needles.in("朱鹮1396420731")).isEmpty();
    }

    @Test
    void a_text_is_found_wherever_it_lies_in_a_file(@TempDir Path directory) throws IOException {
        Path file = Files.createDirectory(directory.resolve("deep")).resolve("file");
        for (int before : new int[] {0, (1 << 20) - 7, (1 << 20) - 1, 1 << 20, 3_000_000}) {
            Files.writeString(file, " ".repeat(before) + TEXT);
            assertThat(needles.below(directory)).containsExactly("deep/file: bird");
        }
    }
}
