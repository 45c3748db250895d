/** Policies as they were set: what the law leaves open and an installation or an agency decides. */
package org.gongkai.events.policy;
