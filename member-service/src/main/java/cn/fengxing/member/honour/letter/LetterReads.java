package cn.fengxing.member.honour.letter;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** One's own letters in the clear, those that one may issue masked. */
@ApplicationScoped
public class LetterReads {

    private final Caller caller;
    private final Letters letters;

    LetterReads(Caller caller, Letters letters) {
        this.caller = caller;
        this.letters = letters;
    }

    @Transactional
    public List<LetterView> mine() {
        List<Letter> mine = letters.of(caller.personId());
        letters.fetchKeys(mine);
        return mine.stream()
                .flatMap(letter -> letters.content(letter).stream()
                        .map(content ->
                                LetterView.of(letter, letters.issuerOf(letter), content.name(), content.citation())))
                .toList();
    }

    @Transactional
    public Page<LetterView> issued(PageRequest page) {
        String after = page.after(String.class).orElse("");
        List<Letter> rows = letters.issuedWithin(caller.reach(Issuers.ROLES), after, page.limit() + 1);
        Page<Letter> found = Page.of(rows, page, Letter::number);
        letters.fetchKeys(found.items());
        return new Page<>(
                found.items().stream().map(letter -> LetterView.masked(letter, letters)).toList(), found.next());
    }
}
