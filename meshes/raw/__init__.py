"""What a build starts from: the data packages, and a second process that helps."""
