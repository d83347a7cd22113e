package org.connectivecities.portal.shortlists;

/** Planted for the architecture test: something of one page that another may not use. */
public final class AShortlistPage {}
