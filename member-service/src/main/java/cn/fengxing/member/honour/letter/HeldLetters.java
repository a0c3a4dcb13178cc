package cn.fengxing.member.honour.letter;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's letters. */
@ApplicationScoped
class HeldLetters implements Holding {

    private final Letters letters;
    private final ForgetLetters forgetLetters;

    HeldLetters(Letters letters, ForgetLetters forgetLetters) {
        this.letters = letters;
        this.forgetLetters = forgetLetters;
    }

    /** A letter, as the export shows it. */
    @Label("证书和聘书")
    record HeldLetter(
            @Label("称号") String honour,
            @Label("编号") @Nullable String number,
            @Label("颁发单位") @Nullable String issuer,
            @Label("姓名") @Nullable String name,
            @Label("事迹或职责") String citation,
            @Label("颁发日期") @Nullable LocalDate issuedOn,
            @Label("撤销日期") @Nullable LocalDate revokedOn,
            @Label("在先锋墙上展示") boolean onWall) {}

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public List<HeldLetter> held(UUID personId) {
        return letters.of(personId).stream()
                .flatMap(letter -> letters.content(letter).stream()
                        .map(content -> new HeldLetter(
                                letter.kind().honour(),
                                letter.number(),
                                letters.issuerOf(letter),
                                content.name(),
                                content.citation(),
                                letter.issuedOn(),
                                letter.revokedOn(),
                                letter.onWall())))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        forgetLetters.all(personId);
    }

    @Override
    public List<String> move(UUID from, UUID to) {
        return letters.of(from).stream()
                .map(letter -> handOver(letter, to))
                .map(UUID::toString)
                .toList();
    }

    /** One that was given back meanwhile stays gone. */
    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        letters.of(to).stream()
                .filter(letter -> moved.contains(letter.id().toString()))
                .forEach(letter -> handOver(letter, from));
    }

    private UUID handOver(Letter letter, UUID to) {
        letters.content(letter).ifPresent(content -> letters.seal(letter, content.of(to)));
        return letter.id();
    }
}
