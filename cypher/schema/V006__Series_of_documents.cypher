// Plans that come again term after term are found by what they have in common.
CREATE INDEX document_series IF NOT EXISTS FOR (n:Document) ON (n.series);
