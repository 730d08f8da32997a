package org.xieshou.web;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.xieshou.web.Cursors.Cursor;

/**
 * Some rows of a long list.
 *
 * @param last where to read on, or null where nothing follows
 */
public record Slice<R>(List<R> rows, @Nullable Cursor last) {

	public <T> Slice<T> map(Function<R, T> as) {
		return new Slice<>(rows.stream().map(as).toList(), last);
	}

}
