/** The auditor's questions over HTTP: the chain, the reckoning anew, one record, request or figure explained. */
@NullMarked
package org.gongkai.query.audit.web;

import org.jspecify.annotations.NullMarked;
