/** The house's clock: what is done at which time of day. The only place that sees Quartz' triggers. */
@ApplicationModule
@NullMarked
package kz.telesabaq.rota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
