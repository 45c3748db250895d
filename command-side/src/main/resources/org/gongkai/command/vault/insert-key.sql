-- May be repeated: the key made first stays, because something may be sealed with it already.
INSERT INTO vault.applicant_key (
       subject,
       wrapped)
VALUES (
       :subject,
       :wrapped)
    ON CONFLICT (subject) DO NOTHING
