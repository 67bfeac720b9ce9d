"""What authors' YAML falls over, diagnosed and put right line by line, so that one run shows all."""
