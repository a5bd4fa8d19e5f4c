package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Fingerprint;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The folder of refused recordings: each with a file beside it that says why, in all three languages. */
final class Quarantine {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    Quarantine(Path folder) {
        this.folder = folder;
    }

    /** Puts a file away; the reasons are written first, so that no refused file lies there without them. */
    Path putAway(Path file, String givenName, Fingerprint id, List<Finding> findings, Instant at) throws IOException {
        String name = nameFor(LandingName.tame(givenName), id);
        FileBytes.write(folder.resolve(name + ".findings.json"), reasons(givenName, id, findings, at));
        Path kept = folder.resolve(name);
        FileBytes.move(file, kept);
        return kept;
    }

    /** The name it came under, unless another file lies there under it. */
    private String nameFor(String name, Fingerprint id) throws IOException {
        Path taken = folder.resolve(name);
        boolean isOther = Files.exists(taken) && !FileBytes.fingerprint(taken).equals(id);
        return isOther ? id.shortly() + " " + name : name;
    }

    private static byte[] reasons(String givenName, Fingerprint id, List<Finding> findings, Instant at) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("file", givenName);
        answer.put("sha256", id.hex());
        answer.put("refusedAt", at.toString());
        answer.put("findings", findings.stream().map(Quarantine::fields).toList());
        return JSON.writeValueAsBytes(answer);
    }

    private static Map<String, Object> fields(Finding finding) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        fields.put("rule", finding.rule());
        fields.put("sentence", languages(finding.sentence()));
        fields.put("remedy", languages(finding.remedy()));
        return fields;
    }

    private static Map<String, String> languages(Wording wording) {
        var languages = new LinkedHashMap<String, String>();
        languages.put("kk", wording.kk());
        languages.put("ru", wording.ru());
        languages.put("en", wording.en());
        return languages;
    }
}
