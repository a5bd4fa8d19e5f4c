@NullMarked
package kz.telesabaq.findings;

import org.jspecify.annotations.NullMarked;
