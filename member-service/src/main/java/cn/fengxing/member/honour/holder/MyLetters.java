package cn.fengxing.member.honour.holder;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.member.honour.letter.Letter;
import cn.fengxing.member.honour.letter.LetterView;
import cn.fengxing.member.honour.letter.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** One's own letters, in the clear. */
@ApplicationScoped
public class MyLetters {

    private final Caller caller;
    private final Letters letters;

    MyLetters(Caller caller, Letters letters) {
        this.caller = caller;
        this.letters = letters;
    }

    @Transactional
    public List<LetterView> all() {
        List<Letter> mine = letters.of(caller.personId());
        letters.fetchKeys(mine);
        return mine.stream()
                .flatMap(letter ->
                        letters.content(letter).stream().map(content -> LetterView.open(letter, content, letters)))
                .toList();
    }
}
