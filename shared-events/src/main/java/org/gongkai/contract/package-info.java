/**
 * What readers outside may rely on: the shape of every event as JSON Schema, and how they travel as AsyncAPI.
 *
 * <p>Read {@link org.gongkai.contract.Contract} first. The stored copies lie in docs/contract; a test compares.
 */
@NullMarked
package org.gongkai.contract;

import org.jspecify.annotations.NullMarked;
