"""`python -m pipeline.cli` is `minutes`."""

from pipeline.cli import main

if __name__ == "__main__":
    main()
