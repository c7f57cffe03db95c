"""The customer's side: the join page, the member card and the programme page, with nobody signed in."""
