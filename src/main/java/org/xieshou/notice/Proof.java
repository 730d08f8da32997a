package org.xieshou.notice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Proof that a notice was posted at a level (张贴凭证).
 *
 * @param level {@code village}, {@code township} or {@code county}
 * @param spot where: the board, or the page of the county's site
 * @param photograph the id of the paper that shows it
 */
record Proof(String level, LocalDate postedOn, String spot, @Nullable UUID photograph) {
}
