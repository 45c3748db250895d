/** What happens to a request. Read {@link org.gongkai.events.request.RequestEvent} first. */
package org.gongkai.events.request;
