/** The plan file: a year's plan as versioned JSON, one airing a line (docs/formats/plan.md). */
@NamedInterface("file")
@NullMarked
package kz.telesabaq.schedule.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
