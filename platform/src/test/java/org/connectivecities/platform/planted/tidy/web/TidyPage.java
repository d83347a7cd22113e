package org.connectivecities.platform.planted.tidy.web;

import org.connectivecities.platform.planted.tidy.Tidy;

record TidyPage(Tidy tidy) {}
