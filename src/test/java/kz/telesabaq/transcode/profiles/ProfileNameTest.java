package kz.telesabaq.transcode.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProfileNameTest {

    @Test
    void aNameIsReadAsItIsWritten() {
        assertThat(ProfileName.parse("xdcam-hd422@12")).isEqualTo(new ProfileName("xdcam-hd422", 12));
        assertThat(new ProfileName("board", 1)).hasToString("board@1");
    }

    @Test
    void aNameWithoutAVersionNamesNothing() {
        assertThatThrownBy(() -> ProfileName.parse("board"))
                .hasMessage("a profile is named like xdcam-hd422@1, not \"board\"");
        assertThatThrownBy(() -> ProfileName.parse("../board@1")).hasMessageContaining("kebab-case");
        assertThatThrownBy(() -> ProfileName.parse("board@0")).hasMessageContaining("count from 1");
    }
}
