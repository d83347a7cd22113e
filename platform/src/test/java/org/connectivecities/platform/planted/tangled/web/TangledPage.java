package org.connectivecities.platform.planted.tangled.web;

import org.connectivecities.platform.planted.tangled.storage.TangledStorage;

/** Planted: a page that reaches into storage. */
record TangledPage(TangledStorage storage) {}
