package cn.fengxing.grievance.survey.result;

import cn.fengxing.kit.figures.ShownGroups;
import cn.fengxing.kit.figures.SmallGroups;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts of a survey as they may be shown. Everybody answers every question, so that all questions have one total: if it would tell
 * something in one of them, what the others show would give it away.
 *
 * @param total empty if nothing is shown at all
 * @param questions by question, then by option; empty is withheld
 */
record ShownResults(Optional<Long> total, List<List<Optional<Long>>> questions) {

    static ShownResults of(List<List<Long>> counts) {
        List<ShownGroups<Integer>> shown =
                counts.stream().map(ShownResults::suppressed).toList();
        boolean tells = shown.stream().anyMatch(question -> question.total().isEmpty());
        if (tells) {
            return new ShownResults(
                    Optional.empty(),
                    counts.stream()
                            .map(question -> question.stream()
                                    .map(any -> Optional.<Long>empty())
                                    .toList())
                            .toList());
        }
        return new ShownResults(
                shown.stream().findFirst().flatMap(ShownGroups::total),
                shown.stream()
                        .map(question -> List.copyOf(question.groups().values()))
                        .toList());
    }

    private static ShownGroups<Integer> suppressed(List<Long> counts) {
        Map<Integer, Long> byOption = new LinkedHashMap<>();
        for (int option = 0; option < counts.size(); option++) {
            byOption.put(option, counts.get(option));
        }
        return SmallGroups.suppress(byOption);
    }
}
