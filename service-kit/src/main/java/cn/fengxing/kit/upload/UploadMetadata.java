package cn.fengxing.kit.upload;

import cn.fengxing.kit.problem.FieldRejected;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Upload-Metadata}: {@code purpose} says what the file is for, {@code filename} how its sender calls it. What else
 * a client says is given back and means nothing; above all not {@code filetype}.
 *
 * @param header as it came
 */
record UploadMetadata(String header, String purpose, String fileName) {

    private static final String NAME = "Upload-Metadata";
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 120;

    /** What means something to a file system, or turns the direction of what is shown. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /** @throws FieldRejected 400 if it is malformed or names no purpose */
    static UploadMetadata parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new FieldRejected(NAME, "required");
        }
        if (header.length() > LONGEST) {
            throw new FieldRejected(NAME, "too-long", LONGEST);
        }
        Map<String, String> values = new HashMap<>();
        for (String pair : header.split(",", -1)) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts[0].isEmpty() || values.put(parts[0], parts.length < 2 ? "" : decoded(parts[1])) != null) {
                throw malformed();
            }
        }
        String purpose = values.get("purpose");
        if (purpose == null) {
            throw new FieldRejected(NAME + ".purpose", "required");
        }
        return new UploadMetadata(header, purpose, fit(values.getOrDefault("filename", "")));
    }

    private static String decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.strip());
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw malformed();
        }
    }

    private static String fit(String name) {
        String fit = UNFIT.matcher(name).replaceAll("_").strip();
        int end = Math.min(fit.length(), LONGEST_NAME);
        if (end > 0 && end < fit.length() && Character.isHighSurrogate(fit.charAt(end - 1))) {
            end--;
        }
        return fit.isEmpty() ? "file" : fit.substring(0, end);
    }

    private static FieldRejected malformed() {
        return new FieldRejected(NAME, "wrong-format");
    }
}
