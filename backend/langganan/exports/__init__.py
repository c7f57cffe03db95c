"""All that a shop has, to take along: as CSV and as a spreadsheet."""
