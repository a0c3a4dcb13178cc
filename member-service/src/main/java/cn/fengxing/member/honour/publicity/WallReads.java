package cn.fengxing.member.honour.publicity;

import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.member.honour.letter.Letter;
import cn.fengxing.member.honour.letter.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pioneer wall. */
@ApplicationScoped
public class WallReads {

    private final Letters letters;

    WallReads(Letters letters) {
        this.letters = letters;
    }

    /** @param division 12 digits; null for everybody */
    @Transactional
    public Page<WallEntryView> wall(@Nullable String division, PageRequest page) {
        String prefix = division == null ? "" : DivisionCode.prefix(division);
        List<Letter> rows = letters.onWall(prefix, page.after(String.class).orElse(""), page.limit() + 1);
        Page<Letter> found = Page.of(rows, page, Letter::number);
        letters.fetchKeys(found.items());
        return new Page<>(found.items().stream().flatMap(this::entry).toList(), found.next());
    }

    private Stream<WallEntryView> entry(Letter letter) {
        return letters.nameOn(letter).stream()
                .map(name -> new WallEntryView(
                        name,
                        letter.kind().honour(),
                        letter.divisionCode(),
                        letters.issuerOf(letter),
                        Objects.requireNonNull(letter.issuedOn()).getYear()));
    }
}
