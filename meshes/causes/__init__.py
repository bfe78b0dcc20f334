"""What presses on a nerve, or hurts, at each site: shapes that appear when the site is chosen."""
