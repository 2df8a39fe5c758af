// What regions were before: found by name, one node for one division.
CREATE CONSTRAINT former_region_id IF NOT EXISTS FOR (n:FormerRegion) REQUIRE n.id IS UNIQUE;
CREATE INDEX former_region_name IF NOT EXISTS FOR (n:FormerRegion) ON (n.name);
