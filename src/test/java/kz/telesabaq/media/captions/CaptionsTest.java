package kz.telesabaq.media.captions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Stretch;
import org.junit.jupiter.api.Test;

class CaptionsTest {
    private static Cue cue(int from, int until) {
        return new Cue(new Stretch(Frames.of(from), Frames.of(until)), List.of("Сәлем"));
    }

    @Test
    void cuesMayOverlapButBeginInOrder() {
        assertThat(new Captions(Language.KAZAKH, List.of(cue(0, 50), cue(25, 75))).cues())
                .hasSize(2);
        assertThatThrownBy(() -> new Captions(Language.KAZAKH, List.of(cue(25, 75), cue(0, 50))))
                .hasMessageStartingWith("cue 2 begins at");
    }

    @Test
    void aCueIsShownForAWhile() {
        assertThatThrownBy(() -> cue(25, 25)).hasMessageStartingWith("a cue is shown for a while");
    }
}
