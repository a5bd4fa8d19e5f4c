/** Measurements, thresholds and reports of the checks as JSON and as a page. */
@NullMarked
package kz.telesabaq.media.report;

import org.jspecify.annotations.NullMarked;
