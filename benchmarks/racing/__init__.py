"""The rooms of the race: what is drawn, who draws it, who watches, and what is made of it."""
