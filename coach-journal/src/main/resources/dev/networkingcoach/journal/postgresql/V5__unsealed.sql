-- A server of an earlier version that rewrites or removes changes, to forget a person, knows nothing
-- of checksums: its entries go without one. This version gives them a new one afterwards.
CREATE FUNCTION entry_unsealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE entry SET checksum = NULL
    WHERE tenant = OLD.tenant AND owner = OLD.owner AND number = OLD.number;
  RETURN NULL;
END
$$;

CREATE TRIGGER change_unseals AFTER UPDATE OR DELETE ON change
  FOR EACH ROW EXECUTE FUNCTION entry_unsealed();
CREATE TRIGGER entry_unseals AFTER UPDATE OF id ON entry
  FOR EACH ROW EXECUTE FUNCTION entry_unsealed();
