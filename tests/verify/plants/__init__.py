"""Differences planted between a bundle and a server, and what is to be found of each."""

from tests.verify.plants import addresses, answers, others, parameters
from tests.verify.plants.planting import PLANTS, Plant, known_as, only_at

__all__ = ["PLANTS", "Plant", "addresses", "answers", "known_as", "only_at", "others", "parameters"]
