-- Whose report adds up whose in a year: an agency's own figures once, and the sum over its members once.
CREATE TABLE desk.membership (
    year    int     NOT NULL,
    member  int     NOT NULL,
    roll_up boolean NOT NULL,
    parent  int     NOT NULL,
    PRIMARY KEY (year, member, roll_up)
);

CREATE INDEX membership_parent
    ON desk.membership (parent, year);

GRANT SELECT, INSERT, UPDATE, DELETE ON desk.membership
   TO gongkai_command;
GRANT SELECT ON desk.membership
   TO gongkai_audit;
