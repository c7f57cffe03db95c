"""Sales that another till recorded, out of the file that it exports."""
