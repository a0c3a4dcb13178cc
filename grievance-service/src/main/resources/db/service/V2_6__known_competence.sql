-- Which line of departments answers for what, as org-service tells by fengxing.competences.v1; each event is a whole rule.
CREATE TABLE known_competence (
    id            uuid PRIMARY KEY,
    department_id uuid   NOT NULL, -- the topmost of the line; may be known before the organisation is
    categories    text[] NOT NULL,
    kinds_of_work text[] NOT NULL,
    levels        text[] NOT NULL,
    from_date     date   NOT NULL,
    to_date       date,
    version       bigint NOT NULL
);
CREATE INDEX known_competence_department ON known_competence (department_id);
