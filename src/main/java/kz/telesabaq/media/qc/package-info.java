/** What is measured and judged of a recording while it is decoded: findings, verdicts, reports, overrides. */
@NamedInterface("qc")
@NullMarked
package kz.telesabaq.media.qc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
