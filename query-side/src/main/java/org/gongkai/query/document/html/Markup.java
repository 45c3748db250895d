package org.gongkai.query.document.html;

/** Well-formed markup, put together from the front; every text is escaped. */
final class Markup {

    private final StringBuilder text = new StringBuilder();

    /** As it is. */
    void raw(String markup) {
        text.append(markup);
    }

    /** An opening tag; attributes by name and value in turn. */
    void open(String name, String... attributes) {
        tag(name, attributes);
        text.append(">\n");
    }

    void close(String name) {
        text.append("</").append(name).append(">\n");
    }

    /** An element without content. */
    void empty(String name, String... attributes) {
        tag(name, attributes);
        text.append(" />\n");
    }

    /** An element with a text in it. */
    void element(String name, String content, String... attributes) {
        tag(name, attributes);
        text.append('>').append(escaped(content)).append("</").append(name).append(">\n");
    }

    private void tag(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
