-- When those who have a place in a session are reminded of it; null once they were.
ALTER TABLE care_session ADD COLUMN remind_at timestamptz;
UPDATE care_session SET remind_at = starts_at - interval '1 day'
 WHERE state = 'PLANNED' AND starts_at - interval '1 day' > now();
CREATE INDEX care_session_remind ON care_session (remind_at) WHERE remind_at IS NOT NULL;
