/**
 * The rules of the law and of the ledger. Read {@link org.gongkai.rule.Rule}; what may follow what is in {@link
 * org.gongkai.rule.Fit}.
 */
package org.gongkai.rule;
