/** Pure: papers, plan and what was seen become the ledger. */
@NamedInterface("build")
@NullMarked
package kz.telesabaq.coverage.build;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
