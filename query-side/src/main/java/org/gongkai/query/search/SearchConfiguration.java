package org.gongkai.query.search;

import org.gongkai.query.feed.Feed;
import org.gongkai.query.vault.Keys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts, whoever keeps them up to date, and whoever looks in them. */
@Configuration(proxyBeanMethods = false)
public class SearchConfiguration {

    @Bean
    SealedTexts sealedTexts() {
        return new SealedTexts();
    }

    @Bean
    Follower sealedTextsFollower(Feed feed, Keys keys, SealedTexts texts) {
        return new Follower(feed, keys, texts);
    }

    @Bean
    SealedSearch sealedSearch(SealedTexts texts, Follower follower, Keys keys) {
        return new SealedSearch(texts, follower, keys);
    }
}
