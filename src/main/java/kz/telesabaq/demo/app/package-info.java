/** The demo's teachers at work. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.demo.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
