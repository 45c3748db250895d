package org.gongkai.query.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static final Path FOLDER = Path.of("../docs/guide");
    private static final Guide GUIDE = new Guide();

    @Test
    void every_file_of_the_folder_is_a_chapter_and_every_chapter_a_file() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> slugs = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .map(name -> name.replace(".md", ""))
                    .collect(Collectors.toSet());
            assertThat(Stream.of(Chapter.values()).map(Chapter::slug)).containsExactlyInAnyOrderElementsOf(slugs);
        }
    }

    @Test
    void every_link_of_a_chapter_leads_somewhere() {
        GUIDE.chapters().forEach((chapter, text) -> {
            List<String> links = Jsoup.parse(text.html()).select("a[href]").eachAttr("href");
            assertThat(links).as(chapter.slug()).allSatisfy(link -> {
                assertThat(link).startsWith("/help/");
                assertThat(Chapter.of(link.substring("/help/".length()))).isPresent();
            });
        });
    }

    @Test
    void every_picture_is_there_and_says_what_it_shows() {
        GUIDE.chapters().forEach((chapter, text) -> {
            for (Element picture : Jsoup.parse(text.html()).select("img")) {
                String file = picture.attr("src").substring("/help/images/".length());
                assertThat(FOLDER.resolve("images").resolve(file)).exists();
                assertThat(picture.attr("alt")).isNotBlank();
            }
        });
    }

    @Test
    void the_guide_never_says_the_words_of_the_inside() {
        var inside = Pattern.compile("事件位置|投影|哈希|关账|回放|口径开关|聚合根|数据库");
        GUIDE.chapters()
                .forEach((chapter, text) ->
                        assertThat(text.html()).as(chapter.slug()).doesNotContainPattern(inside));
    }
}
