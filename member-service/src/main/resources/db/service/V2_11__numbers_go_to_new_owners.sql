-- After ninety silent days a code is not enough: the number may have gone to somebody else. The day is kept, not the time.
ALTER TABLE person
    ADD COLUMN last_seen_on  date NOT NULL DEFAULT CURRENT_DATE,
    ADD COLUMN wrong_answers int  NOT NULL DEFAULT 0;
