package cn.fengxing.kit.operations;

import cn.fengxing.kit.ratelimit.LimitSettings;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rate limits in force.
 *
 * @param enabled false where nothing is counted at all
 */
@Schema(example = """
                {"enabled":true,"limits":[{"name":"person","requests":1200,"seconds":60},
                 {"name":"address","requests":3000,"seconds":60},{"name":"sign-in","requests":60,"seconds":60}]}""")
public record LimitsView(boolean enabled, List<LimitView> limits) {

    static LimitsView of(LimitSettings settings) {
        Stream<LimitView> general =
                Stream.of(LimitView.of("person", settings.person()), LimitView.of("address", settings.address()));
        Stream<LimitView> named = new TreeMap<>(settings.named())
                .entrySet().stream().map(entry -> LimitView.of(entry.getKey(), entry.getValue()));
        return new LimitsView(settings.enabled(), Stream.concat(general, named).toList());
    }
}
