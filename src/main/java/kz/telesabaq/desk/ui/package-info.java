/** The shell around all screens, and the screens that need more than one module. */
@NullMarked
package kz.telesabaq.desk.ui;

import org.jspecify.annotations.NullMarked;
