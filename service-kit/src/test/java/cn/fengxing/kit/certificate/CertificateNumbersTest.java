package cn.fengxing.kit.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class CertificateNumbersTest {

    @Inject
    CertificateNumbers numbers;

    @Test
    void numbers_drawn_at_once_are_all_different_and_without_a_gap() {
        Stream<CompletableFuture<String>> drawn =
                IntStream.range(0, 20).mapToObj(i -> CompletableFuture.supplyAsync(() -> draw(2031)));
        List<String> all =
                drawn.toList().stream().map(CompletableFuture::join).sorted().toList();
        assertThat(all)
                .extracting(text -> text.substring(0, 14))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj("KIT-2031-%06d"::formatted)
                        .map(text -> text.substring(0, 14))
                        .toList());
        assertThat(all).extracting(text -> text.substring(9, 15)).doesNotHaveDuplicates();
    }

    @Test
    void what_rolls_back_leaves_no_gap_and_each_year_begins_anew() {
        assertThat(draw(2041)).startsWith("KIT-2041-000001-");
        QuarkusTransaction.begin();
        numbers.next("KIT", 2041);
        QuarkusTransaction.rollback();
        assertThat(draw(2041)).startsWith("KIT-2041-000002-");
        assertThat(draw(2042)).startsWith("KIT-2042-000001-");
    }

    private String draw(int year) {
        return QuarkusTransaction.requiringNew()
                .call(() -> numbers.next("KIT", year).text());
    }
}
