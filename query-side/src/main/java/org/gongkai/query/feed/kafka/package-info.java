/**
 * The feed when records come over Kafka: the store is the record, Kafka only brings the news sooner.
 *
 * <p>Read {@link org.gongkai.query.feed.kafka.KafkaFeed} first, then {@link org.gongkai.query.feed.kafka.Tail}.
 */
@NullMarked
package org.gongkai.query.feed.kafka;

import org.jspecify.annotations.NullMarked;
