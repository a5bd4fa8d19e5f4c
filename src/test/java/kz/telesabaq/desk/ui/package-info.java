@NullMarked
package kz.telesabaq.desk.ui;

import org.jspecify.annotations.NullMarked;
