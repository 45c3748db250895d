/** What the applicant can do against a reply (救济途径). */
@NullMarked
package org.gongkai.remedy;

import org.jspecify.annotations.NullMarked;
