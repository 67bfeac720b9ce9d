"""Outside judges of a finished deck. Where a tool is absent the test skips with its reason; with CI=true it fails."""
