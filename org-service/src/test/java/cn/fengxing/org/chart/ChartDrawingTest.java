package cn.fengxing.org.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.organisation.OrganisationType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ChartDrawingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Provide
    Arbitrary<ChartNode> charts() {
        Arbitrary<ChartNode> leaves = Arbitraries.strings().ofMaxLength(60).map(name -> node(name, List.of()));
        return Arbitraries.recursive(
                () -> leaves,
                below -> below.list().ofMinSize(1).ofMaxSize(6).map(children -> node("某某委员会", children)),
                0,
                4);
    }

    @Property(tries = 200)
    void boxes_never_overlap_and_stay_on_the_page(@ForAll("charts") ChartNode chart) {
        ChartLayout layout = new ChartLayout(chart);

        List<ChartLayout.Placed> boxes = layout.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            ChartLayout.Placed one = boxes.get(i);
            assertThat(one.x()).isBetween(-0.001, layout.width() - ChartLayout.BOX_WIDTH + 0.001);
            assertThat(one.y()).isBetween(0.0, layout.height() - ChartLayout.BOX_HEIGHT + 0.001);
            for (ChartLayout.Placed other : boxes.subList(0, i)) {
                boolean apart = Math.abs(one.x() - other.x()) >= ChartLayout.BOX_WIDTH
                        || Math.abs(one.y() - other.y()) >= ChartLayout.BOX_HEIGHT;
                assertThat(apart).as("%s and %s", one, other).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void a_drawing_is_well_formed_whatever_the_names(@ForAll("charts") ChartNode chart) throws Exception {
        Document svg = parsed(new ChartDrawing(chart, Paper.A4, DAY).draw());

        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("297mm");
        assertThat(svg.getElementsByTagName("rect").getLength())
                .isEqualTo(new ChartLayout(chart).boxes().size() + 1);
    }

    @Test
    void two_hundred_leaves_of_one_superior_fill_a_readable_page() {
        List<ChartNode> leaves = IntStream.range(0, 200)
                .mapToObj(i -> node("和平区外卖骑手第" + i + "流动党员党支部", List.of()))
                .toList();

        double scale = new ChartDrawing(node("沈阳市委两新工委", leaves), Paper.A3, DAY).scale();

        assertThat(scale * ChartText.SIZE).isGreaterThan(1.8);
    }

    @Test
    void a_long_chinese_name_is_wrapped_and_no_character_stands_alone() {
        assertThat(ChartText.lines("沈阳市和平区")).containsExactly("沈阳市和平区");
        assertThat(ChartText.lines("沈阳市和平区外卖行业")).containsExactly("沈阳市和平区外卖", "行业");
        assertThat(ChartText.lines("沈阳市和平区外卖业")).containsExactly("沈阳市和平区外", "卖业");
        assertThat(ChartText.lines("很长的名称".repeat(10)))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void what_is_not_shown_is_counted_in_the_box() {
        ChartNode committee =
                new ChartNode(UUID.randomUUID(), "某委员会", OrganisationType.WORKING_COMMITTEE, 12, List.of());

        assertThat(new ChartDrawing(committee, Paper.A4, DAY).draw()).contains(">+12</text>");
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static ChartNode node(String name, List<ChartNode> children) {
        return new ChartNode(UUID.randomUUID(), name, OrganisationType.BRANCH, 0, children);
    }
}
