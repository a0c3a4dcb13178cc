package cn.fengxing.grievance.timeline;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Steps in words. Chinese unless the reader prefers English. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "timeline",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(List<Locale> preferred) {
        boolean english = !preferred.isEmpty() && preferred.get(0).getLanguage().equals("en");
        return new Words(english ? Locale.ENGLISH : Locale.CHINESE);
    }

    /**
     * @param code key in the bundle
     * @param from who acted, or whose time ran out
     * @param to where the case lies now
     */
    String of(String code, String from, String to, @Nullable Object due) {
        return new MessageFormat(bundle.getString(code), locale).format(new Object[] {from, to, dueText(due)});
    }

    String together() {
        return bundle.getString("TOGETHER");
    }

    private String dueText(@Nullable Object due) {
        if (due instanceof Instant instant) {
            return DateTimeFormatter.ofPattern(bundle.getString("instant"), locale)
                    .format(instant.atZone(SHANGHAI));
        }
        return due instanceof LocalDate date
                ? DateTimeFormatter.ofPattern(bundle.getString("date"), locale).format(date)
                : "";
    }
}
