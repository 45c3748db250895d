/**
 * The rules of the law and of the ledger. Read {@link org.gongkai.rule.Rule}; what may follow what is in {@link
 * org.gongkai.procedure.Fit}.
 */
package org.gongkai.rule;
