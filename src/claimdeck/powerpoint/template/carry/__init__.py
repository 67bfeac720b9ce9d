"""What a deck takes over of somebody's template: its masters, layouts and settings, without its slides."""
