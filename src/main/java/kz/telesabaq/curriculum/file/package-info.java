/** Reads a school year from a folder of CSV files; the only place that knows the CSV library. */
@NamedInterface("file")
@NullMarked
package kz.telesabaq.curriculum.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
