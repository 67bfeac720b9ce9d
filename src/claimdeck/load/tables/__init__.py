"""Files of data and text beside the outline."""
