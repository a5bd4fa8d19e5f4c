@NullMarked
package kz.telesabaq.schedule;

import org.jspecify.annotations.NullMarked;
