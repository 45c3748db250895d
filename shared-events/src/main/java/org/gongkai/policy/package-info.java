/**
 * What the law leaves open (统计口径设置): every switch with its values and default, and which value holds for an agency
 * in a year. Read {@link org.gongkai.policy.Policy} first.
 */
package org.gongkai.policy;
