/** Table 二 over HTTP: what a figure is made of, the registry of documents, what to look at before signing. */
@NullMarked
package org.gongkai.query.proactive.web;

import org.jspecify.annotations.NullMarked;
