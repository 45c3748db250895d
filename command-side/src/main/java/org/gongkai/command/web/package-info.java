/**
 * HTTP in: JSON to commands, receipts and refusals back.
 */
@NullMarked
package org.gongkai.command.web;

import org.jspecify.annotations.NullMarked;
