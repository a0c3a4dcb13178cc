-- Whose own a Party organisation is: the company that it names, or the nearest above it does. Null for everything public.
CREATE FUNCTION served_company(of_path text) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT o.serves_company_id FROM known_organisation o
     WHERE o.id = ANY(string_to_array(rtrim(of_path, '/'), '/')::uuid[]) AND o.serves_company_id IS NOT NULL
     ORDER BY length(o.path) DESC LIMIT 1
$$;
