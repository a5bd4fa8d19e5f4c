@NullMarked
package kz.telesabaq.desk.build;

import org.jspecify.annotations.NullMarked;
