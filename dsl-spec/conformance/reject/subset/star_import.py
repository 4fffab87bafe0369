"""Star import."""

## rules: module.import

from pmt import *  ## E: PMT0523 "*"
