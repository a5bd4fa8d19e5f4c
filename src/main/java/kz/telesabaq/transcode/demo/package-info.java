/** Makes recordings for the demonstration: what teachers would have sent. */
@NamedInterface("demo")
@NullMarked
package kz.telesabaq.transcode.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
