package org.gongkai.query.feed.kafka;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Says where this node hears of new records; only where there is more than one process. */
@Controller
@ConditionalOnProperty("gongkai.kafka.bootstrap")
@Tag(name = "projections")
class FeedStatusController {

    private final KafkaFeed feed;

    FeedStatusController(KafkaFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/api/feed")
    @ResponseBody
    @Operation(summary = "新记录从何而来 Where new records come from")
    FeedStatus status() {
        return feed.status();
    }
}
