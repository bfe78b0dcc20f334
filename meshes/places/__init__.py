"""Where things lie on a body: waypoints, limb coordinates, lines and clouds of samples."""
