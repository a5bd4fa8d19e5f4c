package kz.telesabaq.media.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.qc.QcMeasured;
import kz.telesabaq.media.qc.QcReport;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, and what was said of it, as JSON: records by their parts, alternatives by their name. */
public final class MeasuredJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .addMixIn(Loudness.class, LoudnessByName.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private MeasuredJson() {}

    public static String write(QcMeasured measured) {
        return MAPPER.writeValueAsString(measured) + "\n";
    }

    public static QcMeasured read(String json) {
        return MAPPER.readValue(json, QcMeasured.class);
    }

    public static String write(QcReport report) {
        return MAPPER.writeValueAsString(report) + "\n";
    }

    public static QcReport report(String json) {
        return MAPPER.readValue(json, QcReport.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "measured", value = Loudness.Measured.class),
        @Type(name = "unmeasured", value = Loudness.Unmeasured.class)
    })
    private interface LoudnessByName {}
}
