@NullMarked
package kz.telesabaq.schedule.app;

import org.jspecify.annotations.NullMarked;
