"""What decides how a part looks: style, what shows at a site, the colours of the skin."""
