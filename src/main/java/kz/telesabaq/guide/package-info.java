/** What viewers see: days and weeks of a published revision, as pages and as XMLTV. */
@ApplicationModule(
        allowedDependencies = {
            "airtime",
            "findings",
            "curriculum",
            "media",
            "schedule",
            "schedule :: views",
            "playout",
            "asrun"
        })
@NullMarked
package kz.telesabaq.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
