@NullMarked
package kz.telesabaq.access.app;

import org.jspecify.annotations.NullMarked;
