/** What the end-to-end tests share: one office for all of them, and a clerk who types into it. */
package org.gongkai.office.e2e;
