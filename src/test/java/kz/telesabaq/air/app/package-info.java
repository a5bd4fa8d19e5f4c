@NullMarked
package kz.telesabaq.air.app;

import org.jspecify.annotations.NullMarked;
