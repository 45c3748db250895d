package org.gongkai.query.document.web;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How papers are printed.
 *
 * @param typeFile a TrueType file with characters that our own type lacks, for PDF; null for none
 */
@ConfigurationProperties("gongkai.query.document")
public record DocumentProperties(@Nullable Path typeFile) {}
