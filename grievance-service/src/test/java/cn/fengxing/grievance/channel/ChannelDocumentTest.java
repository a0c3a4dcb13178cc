package cn.fengxing.grievance.channel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.channel.rule.Transition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/channel.md is the table in the code; {@code -Dfengxing.update=true} writes it anew. */
class ChannelDocumentTest {

    private static final String BEGIN = "<!-- table -->\n";
    private static final String END = "<!-- /table -->";

    @Test
    void the_document_says_what_the_code_does() throws IOException {
        Path file = Path.of(System.getProperty("fengxing.root", ".."), "docs", "channel.md");
        String document = Files.readString(file);
        String before = document.substring(0, document.indexOf(BEGIN) + BEGIN.length());
        String after = document.substring(document.indexOf(END));
        String written = before + table() + after;
        if (Boolean.getBoolean("fengxing.update")) {
            Files.writeString(file, written);
        } else {
            assertThat(document).isEqualTo(written);
        }
    }

    @Test
    void nothing_is_said_twice() {
        for (Action action : Action.values()) {
            for (Status status : Status.values()) {
                for (Hop hop : Hop.values()) {
                    assertThat(Channel.table().stream()
                                    .filter(row -> row.action() == action
                                            && row.from() == status
                                            && row.hops().contains(hop)))
                            .as("%s from %s at %s", action, status, hop)
                            .hasSizeLessThan(2);
                }
            }
        }
    }

    @Test
    void every_open_state_ends_by_a_clock() {
        for (Status status : EnumSet.complementOf(EnumSet.of(Status.CLOSED))) {
            for (Hop hop : Hop.values()) {
                assertThat(Channel.table().stream()
                                .filter(row -> row.by() == Actor.CLOCK
                                        && row.from() == status
                                        && row.hops().contains(hop)))
                        .as("%s at %s", status, hop)
                        .hasSize(1);
            }
        }
    }

    private static String table() {
        String head = "| action | by | from | at | to | goes to | clock |\n|---|---|---|---|---|---|---|\n";
        return head + Channel.table().stream().map(ChannelDocumentTest::line).collect(Collectors.joining());
    }

    private static String line(Transition row) {
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        row.action(),
                        row.by(),
                        row.from() == null ? "–" : row.from(),
                        hops(row.hops()),
                        row.to(),
                        row.destination(),
                        row.clock());
    }

    private static String hops(Set<Hop> hops) {
        return hops.size() == Hop.values().length
                ? "any hop"
                : Arrays.stream(Hop.values())
                        .filter(hops::contains)
                        .map(Hop::name)
                        .collect(Collectors.joining(", "));
    }
}
