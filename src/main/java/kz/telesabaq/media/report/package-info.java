/** Measurements, thresholds and reports of the checks as JSON and as a page. */
@NamedInterface("report")
@NullMarked
package kz.telesabaq.media.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
