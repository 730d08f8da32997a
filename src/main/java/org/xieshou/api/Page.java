package org.xieshou.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some entries of a list.
 *
 * @param next the address of the entries that follow, or null
 */
record Page<T>(List<T> items, @Nullable String next) {
}
