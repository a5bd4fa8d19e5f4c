package kz.telesabaq.media.app;

import static org.assertj.core.api.Assertions.assertThat;

import kz.telesabaq.curriculum.LessonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandingNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KK-05-MATH-023.mp4",
                "kk-05-math-023.MP4",
                "kk_5_math_23.mov",
                "KK 05 MATH 023 соңғы нұсқа.mkv",
                "KK.05.MATH.023.final.v2.mp4",
                "KK–05–MATH–023 (Айгүл).mp4",
                " KK - 05 - Math - 23.ts",
                "KK-05-MATH-023\n.mp4"
            })
    void aNameThatBeginsWithALessonTellsIt(String name) {
        assertThat(LandingName.lesson(name)).contains(LessonCode.parse("KK-05-MATH-023"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lesson.mp4",
                "сабақ 5 математика.mp4",
                "KK-05-MATH-0234.mp4",
                "KK-05-MATH.mp4",
                "KK-12-MATH-001.mp4",
                "KK-00-MATH-001.mp4",
                "KK-05-MATH-000.mp4",
                "EN-05-MATH-001.mp4",
                "-i KK-05-MATH-023.mp4",
                "../KK-05-MATH-023.mp4",
                "IMG_20261101_0001.mp4",
                ""
            })
    void anyOtherNameTellsNone(String name) {
        assertThat(LandingName.lesson(name)).isEmpty();
    }

    @Test
    void filesStillBeingWrittenAreLeftAlone() {
        assertThat(LandingName.isUnfinished("KK-05-MATH-023.mp4.part")).isTrue();
        assertThat(LandingName.isUnfinished("KK-05-MATH-023.mp4.crdownload")).isTrue();
        assertThat(LandingName.isUnfinished(".KK-05-MATH-023.mp4.Xy12")).isTrue();
        assertThat(LandingName.isUnfinished("KK-05-MATH-023.mp4")).isFalse();
    }

    @Test
    void aTamedNameIsOneHarmlessPathComponent() {
        assertThat(LandingName.tame("-version.mp4")).isEqualTo("_version.mp4");
        assertThat(LandingName.tame("a/b\\c\n.mp4")).isEqualTo("a_b_c_.mp4");
        assertThat(LandingName.tame("..")).isEqualTo("_");
        assertThat(LandingName.tame("Қазақ \"тілі\".mp4")).isEqualTo("Қазақ \"тілі\".mp4");
        assertThat(LandingName.tame("ә".repeat(120) + ".mp4")).isEqualTo("ә".repeat(60) + ".mp4");
    }
}
