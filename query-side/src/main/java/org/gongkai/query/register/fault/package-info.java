/**
 * The procedural faults (程序瑕疵) on record: what was unlawful about a step, in the rule's own words, request by request
 * and for an agency and year.
 */
@NullMarked
package org.gongkai.query.register.fault;

import org.jspecify.annotations.NullMarked;
