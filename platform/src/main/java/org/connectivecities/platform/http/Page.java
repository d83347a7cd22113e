package org.connectivecities.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the following page; absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {}
