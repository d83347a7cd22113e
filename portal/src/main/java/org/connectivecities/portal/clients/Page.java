package org.connectivecities.portal.clients;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; absent on the last */
public record Page<T>(List<T> items, @Nullable String next) {}
