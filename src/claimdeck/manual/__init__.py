"""What claimdeck tells of itself: tables of keys, kinds of slides, a page for each finding; printed from records and rules."""
