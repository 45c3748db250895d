-- Every attachment the log speaks of, retracted ones included. Read only.
SELECT payload ->> 'attachment'
  FROM log.event
 WHERE name = 'AttachmentAdded'
