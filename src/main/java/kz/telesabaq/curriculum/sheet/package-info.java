/**
 * Lesson plans (КТП) as methodologists have them: workbooks and CSV files, in and out; the only place that knows Apache POI.
 */
@NamedInterface("sheet")
@NullMarked
package kz.telesabaq.curriculum.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
