package kz.telesabaq.media.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Rung;
import kz.telesabaq.media.SourceFacts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How values of the media room are written as JSON: records by their parts, alternatives by their name. */
final class StoredJson {
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<Rung>> LADDER = new TypeReference<>() {};

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .addModule(alternatives())
            .build();

    private StoredJson() {}

    /** Teaches Jackson the sealed types of the media root; events that carry them are stored as JSON too. */
    static JacksonModule alternatives() {
        return new SimpleModule("telesabaq-media")
                .setMixInAnnotation(Content.class, ContentByName.class)
                .setMixInAnnotation(Loudness.class, LoudnessByName.class)
                .setMixInAnnotation(Readiness.class, ReadinessByName.class);
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static String write(Content content) {
        return MAPPER.writerFor(Content.class).writeValueAsString(content);
    }

    static String write(Loudness loudness) {
        return MAPPER.writerFor(Loudness.class).writeValueAsString(loudness);
    }

    static Content content(String json) {
        return MAPPER.readValue(json, Content.class);
    }

    static Loudness loudness(String json) {
        return MAPPER.readValue(json, Loudness.class);
    }

    static Essence essence(String json) {
        return MAPPER.readValue(json, Essence.class);
    }

    static SourceFacts facts(String json) {
        return MAPPER.readValue(json, SourceFacts.class);
    }

    static List<Finding> findings(String json) {
        return MAPPER.readValue(json, FINDINGS);
    }

    static List<Rung> ladder(String json) {
        return MAPPER.readValue(json, LADDER);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "lesson", value = Content.OfLesson.class),
        @Type(name = "filler", value = Content.OfFiller.class),
        @Type(name = "slate", value = Content.OfSlate.class),
        @Type(name = "standby", value = Content.OfStandby.class)
    })
    private interface ContentByName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "measured", value = Loudness.Measured.class),
        @Type(name = "unmeasured", value = Loudness.Unmeasured.class)
    })
    private interface LoudnessByName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "missing", value = Readiness.Missing.class),
        @Type(name = "received", value = Readiness.Received.class),
        @Type(name = "in-work", value = Readiness.InWork.class),
        @Type(name = "refused", value = Readiness.Refused.class),
        @Type(name = "ready", value = Readiness.Ready.class)
    })
    private interface ReadinessByName {}
}
