"""Future import."""

## rules: lex.future

from __future__ import division  ## E: PMT0526 "from __future__ import division"
X = 1
