-- How much somebody handed in of late is asked with every paper.
create index attachment_person on attachment (person, at);
