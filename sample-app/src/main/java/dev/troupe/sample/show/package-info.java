/** How demos show what happens: lines of who did what, tables, colours. */
@NullMarked
package dev.troupe.sample.show;

import org.jspecify.annotations.NullMarked;
