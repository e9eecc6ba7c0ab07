-- An earlier version that rewrites or removes changes, to forget a person, knows nothing of
-- checksums: its entries go without one. This version gives them a new one afterwards.
CREATE TRIGGER change_rewritten AFTER UPDATE ON change
BEGIN
  UPDATE entry SET checksum = NULL
    WHERE tenant = OLD.tenant AND owner = OLD.owner AND number = OLD.number;
END;

CREATE TRIGGER change_removed AFTER DELETE ON change
BEGIN
  UPDATE entry SET checksum = NULL
    WHERE tenant = OLD.tenant AND owner = OLD.owner AND number = OLD.number;
END;

CREATE TRIGGER entry_renamed AFTER UPDATE OF id ON entry
BEGIN
  UPDATE entry SET checksum = NULL
    WHERE tenant = OLD.tenant AND owner = OLD.owner AND number = OLD.number;
END;
