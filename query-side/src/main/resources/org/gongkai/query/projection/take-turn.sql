-- Takes or keeps the turn, by the database's clock: one row when it is this node's, none when another's. Safe to repeat.
INSERT INTO query.turn AS turn (schema, node, expires_at)
VALUES (?, ?, clock_timestamp() + make_interval(secs => ?))
ON CONFLICT (schema) DO UPDATE
   SET node = EXCLUDED.node,
       expires_at = EXCLUDED.expires_at
 WHERE turn.node = EXCLUDED.node
    OR turn.expires_at <= clock_timestamp()
