"""A minute goes in; facts that can point at their place on the page come out.

What could not be read is reported, not guessed.
"""
