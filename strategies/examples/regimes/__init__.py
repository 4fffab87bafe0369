"""How a market is read: its regimes, and the samples that they rest on."""


