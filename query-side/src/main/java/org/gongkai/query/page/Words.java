package org.gongkai.query.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * What pages say: one reviewed file a language ({@code words_zh.properties}, {@code words_en.properties}), each text
 * under a key that begins with its page. {@code {0}} … stand for what is put in.
 */
public final class Words {

    /** What Chinese pages say. */
    public static final Words ZH = new Words("words_zh.properties");

    /** What English pages say. */
    public static final Words EN = new Words("words_en.properties");

    private final Properties texts = new Properties();

    private Words(String file) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All keys. */
    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /**
     * The text under a key, with the values put in.
     *
     * @throws IllegalArgumentException when there is no such text: a page must not be half in another language
     */
    public String of(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text under " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
