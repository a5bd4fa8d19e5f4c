@NullMarked
package kz.telesabaq.air.web;

import org.jspecify.annotations.NullMarked;
