@NullMarked
package kz.telesabaq.command;

import org.jspecify.annotations.NullMarked;
