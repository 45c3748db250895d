package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.access.account.Account;

/** Lets a browser in as an account and out again: the session, and the word by which its pages show to be ours. */
public interface Browsers {

    /** From now on this browser is the account's; the session's id and the word change. */
    void letIn(Account account, HttpServletRequest request, HttpServletResponse response);

    /** The same for somebody an identity service vouches for: a temporary password here does not stop him. */
    void letInVouchedFor(Account account, HttpServletRequest request, HttpServletResponse response);

    /** Ends the session. */
    void letOut(HttpServletRequest request);
}
