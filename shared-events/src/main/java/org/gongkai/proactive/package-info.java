/**
 * What the facts about proactive disclosure come to: figures by cell, and the documents in force.
 *
 * <p>Pure folds, used by whoever decides and by whoever shows, so that both see the same.
 */
package org.gongkai.proactive;
