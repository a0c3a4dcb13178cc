-- What members choose to show, and where. Who shows nothing has no row, and nobody can tell that from not being a member.
CREATE TABLE shown_sign (
    id        uuid PRIMARY KEY,
    holder    bytea   NOT NULL UNIQUE,   -- a keyed hash of member and kind; from a branch's members it is found, from here nobody is
    kind      text    NOT NULL CHECK (kind IN ('BRANCH_FLAG', 'MEMBER_IDENTITY', 'VEHICLE_MARK', 'SERVICE_PROMISE')),
    in_branch boolean NOT NULL,          -- whether members of the holder's branch see it
    card      text UNIQUE,               -- the random end of an address that the holder shows; null for none
    promises  text[]  NOT NULL,
    CHECK (in_branch OR card IS NOT NULL)
);

INSERT INTO consent_text VALUES
('SHOW_IDENTITY', '2026-12',
 '我自愿亮明党员身份，只在我选择的地方显示。可随时收回，收回后立即不再显示；不参加没有任何影响，没有人会知道谁没有参加，也不计数、不排名、不奖励。',
 'I choose to show that I am a Party member, only where I say. I may take this back at any time, and it is gone at once. Not taking part has no effect, nobody learns who does not, and nobody is counted, ranked or rewarded for it.',
 '2026-12-01');
