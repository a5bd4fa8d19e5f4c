package kz.telesabaq.media.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.telesabaq.media.app.Uploads;
import org.springframework.http.HttpHeaders;

/** The headers of one request, read strictly: what is not written as the protocol says is refused. */
record TusRequest(HttpHeaders headers) {
    static final String VERSION = "1.0.0";

    private static final String PIECE = "application/offset+octet-stream";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    void mustSpeakOurVersion() {
        if (!VERSION.equals(headers.getFirst("Tus-Resumable"))) {
            throw TusRefusal.wrongVersion();
        }
    }

    void mustBePiece() {
        if (!PIECE.equals(headers.getFirst(HttpHeaders.CONTENT_TYPE))) {
            throw TusRefusal.notAPiece(PIECE);
        }
    }

    long length() {
        return number("Upload-Length");
    }

    long offset() {
        return number("Upload-Offset");
    }

    TusMetadata metadata() {
        return TusMetadata.of(text("Upload-Metadata"));
    }

    /** The header {@code Upload-Checksum}: an algorithm and the Base64 of the sum. */
    Optional<Uploads.Checksum> checksum() {
        String text = text("Upload-Checksum");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.split(" ", -1);
        if (parts.length != 2) {
            throw TusRefusal.badHeader("Upload-Checksum", text);
        }
        try {
            return Optional.of(new Uploads.Checksum(
                    digest(parts[0], text), Base64.getDecoder().decode(parts[1])));
        } catch (IllegalArgumentException notBase64) {
            throw TusRefusal.badHeader("Upload-Checksum", text);
        }
    }

    private static MessageDigest digest(String algorithm, String text) {
        String name = switch (algorithm) {
            case "sha1" -> "SHA-1";
            case "sha256" -> "SHA-256";
            case "md5" -> "MD5";
            default -> throw TusRefusal.badHeader("Upload-Checksum", text);
        };
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has " + name, impossible);
        }
    }

    private long number(String header) {
        String text = text(header);
        if (!NUMBER.matcher(text).matches()) {
            throw TusRefusal.badHeader(header, text);
        }
        return Long.parseLong(text);
    }

    private String text(String header) {
        return Optional.ofNullable(headers.getFirst(header)).orElse("");
    }
}
