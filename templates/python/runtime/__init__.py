"""The runtime of generated clients, as a package of its own so that it can be checked and tested as source."""
