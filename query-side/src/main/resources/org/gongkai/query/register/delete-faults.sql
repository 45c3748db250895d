-- Safe to repeat: what is unlawful about these requests is written anew from their files.
DELETE FROM fault
 WHERE request_id = ANY (?)
