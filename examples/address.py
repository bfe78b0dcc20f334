"""A view is data: the same value is the page's address, a saved file and the argument of a figure.

Run it: `python examples/address.py`
"""

import json

from viz import View, ViewError

view = View("S1", side="left", dermatome_map="lee_2008", layers={"muscles": 0.4})
print("address:", view.to_query())
print("file:   ", json.dumps(view.to_dict()))
print("same:   ", View.from_query(view.to_query()) == view == View.from_dict(view.to_dict()))

try:
    View("S11")
except ViewError as error:
    print("refused:", error)
