package kz.telesabaq.curriculum.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.telesabaq.curriculum.rules.YearPapers;
import kz.telesabaq.findings.Place;

/** The files of a school year, each read once, by name in order ({@code ktp/kk-05-math.csv}). */
final class YearFiles {
    /** No paper of a school year comes near this; what does is something else under a wrong name. */
    static final long LARGEST = 4L << 20;

    private static final Set<String> PAPERS = Set.of(
            YearPapers.CALENDAR, YearPapers.CHANNELS, YearPapers.SUBJECTS, YearPapers.COURSES, YearPapers.STANDARD);

    private final TreeMap<String, byte[]> contents = new TreeMap<>();

    private YearFiles() {}

    /** Takes in every paper of the folder; what is not one is noted in the book. */
    static YearFiles open(Path folder, FindingsBook book) throws IOException {
        var files = new YearFiles();
        files.take(folder, "", book);
        Path plans = folder.resolve(YearPapers.PLANS);
        if (Files.isDirectory(plans)) {
            files.take(plans, YearPapers.PLANS + "/", book);
        }
        return files;
    }

    private void take(Path folder, String prefix, FindingsBook book) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = prefix + entry.getFileName();
                if (isPaper(name) && Files.isRegularFile(entry)) {
                    takePaper(entry, name, book);
                } else if (!isExpected(name)) {
                    book.add(FormFindings.strayFile(name));
                }
            }
        }
    }

    private void takePaper(Path entry, String name, FindingsBook book) throws IOException {
        long size = Files.size(entry);
        if (size > LARGEST) {
            book.add(FormFindings.tooLarge(Place.file(name), size >> 20, LARGEST >> 20));
            book.markIncomplete(name);
            contents.put(name, new byte[0]);
        } else {
            contents.put(name, Files.readAllBytes(entry));
        }
    }

    /** Takes a paper in as it would be, in place of what the folder holds. */
    void put(String name, byte[] bytes) {
        contents.put(name, bytes.clone());
    }

    private static boolean isPaper(String name) {
        return PAPERS.contains(name) || (name.startsWith(YearPapers.PLANS + "/") && name.endsWith(".csv"));
    }

    private static boolean isExpected(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.equals(YearPapers.PLANS) || last.startsWith(".") || last.startsWith("README");
    }

    boolean isEmpty() {
        return contents.isEmpty();
    }

    Optional<byte[]> bytesOf(String name) {
        return Optional.ofNullable(contents.get(name));
    }

    /** The lesson plans, by name in order. */
    Map<String, byte[]> plans() {
        return contents.tailMap(YearPapers.PLANS + "/").headMap(YearPapers.PLANS + "0");
    }

    /** SHA-256 in hex over every name and its bytes, in order of the names. */
    String fingerprint() {
        MessageDigest digest = sha256();
        contents.forEach((name, bytes) -> {
            digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256; this one has not", missing);
        }
    }
}
