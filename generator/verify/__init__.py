"""Hold a live API against a bundle: what is not certain is asked, slowly, and without changing anything."""
