"""Where a talk's own things may stand on a sheet: what is free there, and the page that is laid over it."""
