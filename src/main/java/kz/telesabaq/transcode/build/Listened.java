package kz.telesabaq.transcode.build;

import java.util.List;
import java.util.Properties;
import java.util.StringJoiner;
import kz.telesabaq.transcode.build.Levels.Peaks;
import kz.telesabaq.transcode.profiles.Scene;

/**
 * What a LISTEN leaves for the MAKE behind it.
 *
 * @param heard whether anything was heard at all
 */
public record Listened(Levels levels, Scene scene, Heard heard) {
    /** The file it lies in. */
    public static final String FILE = "levels.json";

    /** Whether there is something to set a level for. */
    public enum Heard {
        SOMETHING,
        /** Silence is reported, never raised. */
        SILENCE
    }

    /** One flat object of JSON, one field a line. */
    public String json() {
        var fields = new StringJoiner(",\n  ", "{\n  ", "\n}\n");
        fields.add("\"houseGainTenths\": " + levels.houseGainTenths());
        fields.add("\"housePeaks\": \"" + levels.house() + "\"");
        fields.add("\"webGainTenths\": " + levels.webGainTenths());
        fields.add("\"webPeaks\": \"" + levels.web() + "\"");
        fields.add("\"scene\": \"" + scene + "\"");
        fields.add("\"heard\": \"" + heard + "\"");
        return fields.toString();
    }

    /** Reads what {@link #json()} wrote; anything else is a broken promise. */
    public static Listened parse(String json) {
        var fields = new Properties();
        for (String line : json.lines().filter(line -> line.contains(":")).toList()) {
            List<String> parts = List.of(line.replaceAll("[\", ]", "").split(":"));
            fields.setProperty(parts.getFirst(), parts.getLast());
        }
        return new Listened(
                new Levels(
                        Integer.parseInt(field(fields, "houseGainTenths")),
                        Peaks.valueOf(field(fields, "housePeaks")),
                        Integer.parseInt(field(fields, "webGainTenths")),
                        Peaks.valueOf(field(fields, "webPeaks"))),
                Scene.valueOf(field(fields, "scene")),
                Heard.valueOf(field(fields, "heard")));
    }

    private static String field(Properties fields, String name) {
        String value = fields.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("what was listened has no field " + name);
        }
        return value;
    }
}
