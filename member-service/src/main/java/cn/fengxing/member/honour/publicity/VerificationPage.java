package cn.fengxing.member.honour.publicity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer for somebody who scanned a sheet with a phone's camera: a page without script, picture or anything from elsewhere. */
final class VerificationPage {

    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
            <title>证书核验</title><style>body{font-family:serif;max-width:30rem;margin:3rem auto;padding:0 1rem;line-height:1.8}
            h1{color:#a61c1c;text-align:center}dl{display:grid;grid-template-columns:6rem 1fr}dd{margin:0}dt{color:#555}</style>
            </head><body><main><h1>%s</h1>%s</main></body></html>
            """;

    private VerificationPage() {}

    static String of(Optional<VerificationView> found) {
        if (found.isEmpty()) {
            return PAGE.formatted("证书核验", "<p>没有与此编号和核验码相符的证书。</p>");
        }
        VerificationView letter = found.get();
        return PAGE.formatted(
                letter.status().chinese(),
                "<dl>"
                        + row("编号", letter.number())
                        + row("称号", letter.honour())
                        + row("姓名", letter.name())
                        + row("颁发单位", letter.issuer())
                        + row("颁发日期", letter.issuedOn().toString())
                        + row(
                                "撤销日期",
                                letter.revokedOn() == null
                                        ? null
                                        : letter.revokedOn().toString())
                        + "</dl>");
    }

    private static String row(String label, @Nullable String value) {
        return value == null ? "" : "<dt>%s</dt><dd>%s</dd>".formatted(label, escaped(value));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
