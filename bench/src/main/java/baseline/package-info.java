/** The baseline: the same framework with nothing of ours, one query of twenty rows on one page. */
@NullMarked
package baseline;

import org.jspecify.annotations.NullMarked;
