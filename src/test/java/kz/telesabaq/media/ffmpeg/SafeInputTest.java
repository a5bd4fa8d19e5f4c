package kz.telesabaq.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SafeInputTest {
    @Test
    void guardsStandBeforeTheInputTheyGuard() {
        assertThat(String.join(" ", SafeInput.options(Path.of("/store/masters/ab.mp4"))))
                .isEqualTo("-protocol_whitelist file,pipe"
                        + " -format_whitelist mov,matroska,mxf,mpegts,mpeg,avi,dv,wav,mp3,flac,ogg,aac,asf"
                        + " -codec_whitelist h264,hevc,mpeg2video,mpeg4,prores,dvvideo,dnxhd,vp8,vp9,av1,libdav1d,mjpeg,"
                        + "png,aac,mp3,mp2,ac3,opus,libopus,vorbis,flac,pcm_s16le,pcm_s24le,pcm_s16be,pcm_s24be,"
                        + "pcm_f32le,pcm_u8,alac,amrnb,amrwb,srt,subrip,webvtt,mov_text,ass,ssa,text"
                        + " -max_pixels 40000000 -i file:/store/masters/ab.mp4");
    }

    @Test
    void aNameIsNeverAnOptionNorAnotherProtocol() {
        assertThat(SafeInput.url(Path.of("-version.mp4"))).startsWith("file:/").endsWith("/-version.mp4");
        assertThat(SafeInput.url(Path.of("http:", "evil"))).startsWith("file:/").endsWith("/http:/evil");
    }
}
