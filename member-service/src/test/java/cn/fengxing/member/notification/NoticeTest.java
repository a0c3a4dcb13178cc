package cn.fengxing.member.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_kind_reads_back_and_is_as_long_as_every_other(NoticeKind kind) {
        Notice about = new Notice(kind, UUID.randomUUID());
        Notice ofItself = new Notice(kind, null);

        assertThat(Notice.parse(about.text())).isEqualTo(about);
        assertThat(Notice.parse(ofItself.text())).isEqualTo(ofItself);
        assertThat(about.text()).hasSize(76).hasSameSizeAs(ofItself.text());
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_kind_has_its_words_in_both_languages(NoticeKind kind) throws IOException {
        for (String language : new String[] {"zh", "en"}) {
            assertThat(words(language)).containsKeys(kind + ".title", kind + ".text");
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                NoticeTest.class.getResourceAsStream("/notices_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
