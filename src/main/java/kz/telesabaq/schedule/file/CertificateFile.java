package kz.telesabaq.schedule.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.Certificate;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.rules.Certifier;
import tools.jackson.core.JacksonException;

/** The certificate of a plan as a file of its own: what it looks like is told in docs/formats/certificate.md. */
public final class CertificateFile {
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private CertificateFile() {}

    /** The certificate of a plan document as its file holds it, judged by the brief. */
    public static Certificate certify(PlanningBrief brief, PlanDocument document) {
        return Certifier.certify(brief, document.plan(), document.origin(), fingerprint(PlanFile.bytes(document)));
    }

    /** SHA-256 in hex, as {@code sha256sum} prints it. */
    public static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The same certificate gives the same bytes on every run. */
    public static byte[] bytes(Certificate certificate) {
        return CertificateWriter.write(certificate).getBytes(StandardCharsets.UTF_8);
    }

    /** Written aside, synced and renamed: a reader sees the old file or the new one. */
    public static void write(Path file, Certificate certificate) throws IOException {
        PlanFile.write(file, bytes(certificate));
    }

    /** Every place in which a certificate that somebody handed in says something else than the right one. */
    public static List<Finding> compare(Path file, Certificate right) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return List.of(CertificateFinding.noFile(name));
        }
        return Files.size(file) > MOST_BYTES
                ? List.of(CertificateFinding.notACertificate(Place.file(name)))
                : compare(name, Files.readAllBytes(file), right);
    }

    /** Every place in which the bytes of a certificate say something else than the right one. */
    public static List<Finding> compare(String name, byte[] handedIn, Certificate right) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(handedIn));
            var written = JsonLines.read(text.toString());
            return new CertificateComparison(name).differences(written, JsonLines.read(CertificateWriter.write(right)));
        } catch (JacksonException | CharacterCodingException broken) {
            return List.of(CertificateFinding.notACertificate(Place.file(name)));
        }
    }
}
