/** The ledger on the screen. */
@NullMarked
package kz.telesabaq.coverage.ui;

import org.jspecify.annotations.NullMarked;
