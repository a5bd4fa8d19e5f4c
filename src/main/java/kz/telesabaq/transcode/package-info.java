/** Making house format: from a master that arrived to the house file and the web ladder. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "airtime",
            "findings",
            "curriculum",
            "media",
            "media :: ffmpeg",
            "media :: qc",
            "media :: captions"
        })
@NullMarked
package kz.telesabaq.transcode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
