package kz.telesabaq.transcode.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for anything a recording brought along that nobody asked for: places, names, telephones, programs, dates, chapters.
 * Only what our own muxers write is let through; everything else has come from outside.
 */
final class Traces {
    private static final Set<String> OURS = Set.of(
            "major_brand",
            "minor_version",
            "compatible_brands",
            // of MXF: written anew by the muxer
            "operational_pattern_ul",
            "uid",
            "generation_uid",
            "company_name",
            "product_name",
            "product_version_num",
            "product_version",
            "application_platform",
            "product_uid",
            "toolkit_version_num",
            "modification_date",
            "material_package_umid",
            "file_package_umid",
            "timecode",
            // of streams
            "language",
            "vendor_id",
            "variant_bitrate",
            "service_name",
            "service_provider");
    private static final Set<String> OUR_VALUES =
            Set.of("VideoHandler", "SoundHandler", "SubtitleHandler", "Service01", "FFmpeg", "[0][0][0][0]");
    private static final String TAG = "tag:";

    private Traces() {}

    static List<String> complaints(Probed seen) {
        List<String> complaints = new ArrayList<>();
        foreign(seen.format(), complaints);
        seen.streams().forEach(stream -> foreign(stream, complaints));
        if (seen.chapters() > 0) {
            complaints.add("carries %d chapters of its source".formatted(seen.chapters()));
        }
        return List.copyOf(complaints);
    }

    private static void foreign(Map<String, String> facts, List<String> complaints) {
        facts.entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(TAG))
                .filter(fact -> !isOurs(fact.getKey().substring(TAG.length()), fact.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(fact -> complaints.add("carries \"%s\" of its source: %s"
                        .formatted(fact.getKey().substring(TAG.length()), fact.getValue())));
    }

    private static boolean isOurs(String key, String value) {
        return switch (key) {
            case "encoder" -> value.startsWith("Lav");
            case "handler_name", "service_name", "service_provider", "vendor_id", "company_name" ->
                OUR_VALUES.contains(value);
            default -> OURS.contains(key);
        };
    }
}
