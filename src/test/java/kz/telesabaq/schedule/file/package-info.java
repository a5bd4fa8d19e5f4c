@NullMarked
package kz.telesabaq.schedule.file;

import org.jspecify.annotations.NullMarked;
