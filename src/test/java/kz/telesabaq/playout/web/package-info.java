@NullMarked
package kz.telesabaq.playout.web;

import org.jspecify.annotations.NullMarked;
