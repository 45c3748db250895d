/**
 * The life of an annual report (政府信息公开工作年度报告) after its figures are fixed: signed, handed up, sent back, accepted,
 * published, put right.
 */
@NullMarked
package org.gongkai.annual;

import org.jspecify.annotations.NullMarked;
