package cn.fengxing.member.honour.issuing;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.member.honour.letter.Letter;
import cn.fengxing.member.honour.letter.LetterView;
import cn.fengxing.member.honour.letter.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The letters that one may issue, masked. */
@ApplicationScoped
public class IssuedLetters {

    private final Caller caller;
    private final Letters letters;

    IssuedLetters(Caller caller, Letters letters) {
        this.caller = caller;
        this.letters = letters;
    }

    @Transactional
    public Page<LetterView> page(PageRequest page) {
        String after = page.after(String.class).orElse("");
        List<Letter> rows = letters.issuedWithin(caller.reach(Issuers.ROLES), after, page.limit() + 1);
        Page<Letter> found = Page.of(rows, page, Letter::number);
        letters.fetchKeys(found.items());
        return new Page<>(
                found.items().stream()
                        .map(letter -> LetterView.masked(letter, letters))
                        .toList(),
                found.next());
    }
}
