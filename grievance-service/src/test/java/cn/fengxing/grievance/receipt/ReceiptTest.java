package cn.fengxing.grievance.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    @Test
    void receipts_differ_and_are_sixteen_digits() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String digits = Receipt.next().digits();
            assertThat(digits).matches("\\d{16}");
            seen.add(digits);
        }
        assertThat(seen).hasSize(1_000);
    }

    @Test
    void a_receipt_is_read_however_it_is_grouped() {
        Receipt receipt = Receipt.next();
        String grouped = receipt.digits().replaceAll("(.{4})(?!$)", "$1 ");

        assertThat(Receipt.parse(grouped)).contains(receipt);
        assertThat(Receipt.parse(grouped.replace(' ', '-'))).contains(receipt);
        assertThat(Receipt.parse("")).isEmpty();
        assertThat(Receipt.parse(receipt.digits() + "0")).isEmpty();
        assertThat(Receipt.parse("٣" + receipt.digits().substring(1))).isEmpty();
    }

    @Property(tries = 300)
    void a_single_wrong_digit_is_found_at_once(
            @ForAll @IntRange(max = 15) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        String digits = Receipt.next().digits();
        char wrong = (char) ('0' + (digits.charAt(at) - '0' + by) % 10);

        assertThat(Receipt.parse(digits.substring(0, at) + wrong + digits.substring(at + 1)))
                .isEmpty();
    }

    @Test
    void a_receipt_does_not_print_itself() {
        Receipt receipt = Receipt.next();

        assertThat("" + receipt).doesNotContain(receipt.digits());
    }
}
