"""Prefect lives here, thin: without the decorators the code would still work."""
