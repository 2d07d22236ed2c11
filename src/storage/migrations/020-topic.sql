-- Where the bot's owner has topics in private chats switched on: the topic in which this person wrote last.
ALTER TABLE applicant ADD COLUMN topic_id INTEGER;
