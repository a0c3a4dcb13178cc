package cn.fengxing.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Texts to be looked for among bytes, as they are and in the disguises in which programs write them down. */
final class Needles {

    private static final int CHUNK_BYTES = 1 << 20;

    private record Needle(String name, byte[] bytes) {}

    private final List<Needle> needles = new ArrayList<>();
    /** By first two bytes; null where nothing begins like that, which is nearly everywhere. */
    private final Needle[][] byBeginning = new Needle[1 << 16][];

    private int longest;

    /** @param texts by the name under which a find is told */
    Needles(Map<String, String> texts) {
        texts.forEach(this::disguise);
        needles.forEach(needle -> {
            int beginning = beginning(needle.bytes(), 0);
            Needle[] others = byBeginning[beginning] == null ? new Needle[0] : byBeginning[beginning];
            byBeginning[beginning] = Arrays.copyOf(others, others.length + 1);
            byBeginning[beginning][others.length] = needle;
            longest = Math.max(longest, needle.bytes().length);
        });
    }

    private void disguise(String name, String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        add(name, utf8);
        add(name + " in UTF-16", text.getBytes(UTF_16LE));
        add(name + " in UTF-16", text.getBytes(UTF_16BE));
        add(name + " in hex", HexFormat.of().formatHex(utf8).getBytes(ISO_8859_1));
        add(name + " in hex", HexFormat.of().withUpperCase().formatHex(utf8).getBytes(ISO_8859_1));
        add(name + " in a URL", URLEncoder.encode(text, UTF_8).getBytes(ISO_8859_1));
        add(name + " escaped", escaped("\\u%04x", text));
        add(name + " escaped", escaped("\\u%04X", text));
        for (int shift = 0; shift < 3; shift++) {
            add(name + " in Base64", base64(Base64.getEncoder(), shift, utf8));
            add(name + " in Base64", base64(Base64.getUrlEncoder(), shift, utf8));
        }
    }

    private void add(String name, byte[] bytes) {
        if (needles.stream().noneMatch(known -> Arrays.equals(known.bytes(), bytes))) {
            needles.add(new Needle(name, bytes));
        }
    }

    private static byte[] escaped(String format, String text) {
        return text.chars()
                .mapToObj(unit -> unit < 0x80 ? Character.toString(unit) : format.formatted(unit))
                .collect(joining())
                .getBytes(ISO_8859_1);
    }

    /** The digits that depend on the text alone, when it begins so many bytes after a group of three. */
    private static byte[] base64(Base64.Encoder encoder, int shift, byte[] text) {
        byte[] shifted = new byte[shift + text.length];
        System.arraycopy(text, 0, shifted, shift, text.length);
        byte[] digits = encoder.withoutPadding().encode(shifted);
        return Arrays.copyOfRange(digits, (shift * 8 + 5) / 6, shifted.length * 8 / 6);
    }

    /** The names of what is in it. */
    Set<String> in(byte[] haystack) {
        Set<String> found = new TreeSet<>();
        search(haystack, haystack.length, found);
        return found;
    }

    Set<String> in(String haystack) {
        return in(haystack.getBytes(UTF_8));
    }

    /** What is found in the files below the directory, each with its file. What is deleted meanwhile is passed over. */
    Set<String> below(Path directory) throws IOException {
        Set<String> found = new TreeSet<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                inFile(file).forEach(name -> found.add(directory.relativize(file) + ": " + name));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                return gone(failure);
            }
        });
        return found;
    }

    private static FileVisitResult gone(IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private Set<String> inFile(Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        byte[] chunk = new byte[CHUNK_BYTES];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read; (read = in.read(chunk, kept, chunk.length - kept)) > 0; ) {
                int length = kept + read;
                search(chunk, length, found);
                kept = Math.min(longest - 1, length);
                System.arraycopy(chunk, length - kept, chunk, 0, kept);
            }
        } catch (NoSuchFileException deletedMeanwhile) {
            return Set.of();
        }
        return found;
    }

    private void search(byte[] haystack, int length, Set<String> found) {
        for (int at = 0; at < length - 1; at++) {
            Needle[] candidates = byBeginning[beginning(haystack, at)];
            if (candidates != null) {
                compare(candidates, haystack, at, length, found);
            }
        }
    }

    private static void compare(Needle[] candidates, byte[] haystack, int at, int length, Set<String> found) {
        for (Needle needle : candidates) {
            byte[] bytes = needle.bytes();
            int end = at + bytes.length;
            if (end <= length && Arrays.equals(haystack, at, end, bytes, 0, bytes.length)) {
                found.add(needle.name());
            }
        }
    }

    private static int beginning(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
}
