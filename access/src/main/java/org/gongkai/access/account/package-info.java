/**
 * Who may come in: accounts with their roles, passwords, tokens of programs, and how often somebody may guess.
 *
 * <p>Read {@link org.gongkai.access.account.Accounts} first.
 */
@NullMarked
package org.gongkai.access.account;

import org.jspecify.annotations.NullMarked;
